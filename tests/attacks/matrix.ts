// Who may what, written down by hand and apart from the program's own table: what the program has to agree with. Every
// operation stands here; one that is new is entered by whoever adds it, having thought about it.
import { type Role, ROLES } from '../../server/rights/contract.ts';

/** Who may: whoever comes, whoever signed in, who runs the installation, or members with one of these roles. */
export type Expected = 'anyone' | 'person' | 'operator' | readonly Role[];

const everyMember = ROLES;
const owners: Expected = ['owner'];
const writers: Expected = ['owner', 'designer'];
const whoEnters: Expected = ['owner', 'assessor', 'issuer'];
const whoIssues: Expected = ['owner', 'issuer'];
const whoSeesLearners: Expected = ['owner', 'assessor', 'issuer', 'reader'];
const whoSeesLetters: Expected = ['owner', 'issuer', 'reader'];

export const MATRIX: Readonly<Record<string, Expected>> = {
  'people.askSignIn': 'anyone',
  'people.finishSignIn': 'anyone',
  'people.signOut': 'anyone',
  'people.setUp': 'anyone',
  'people.me': 'person',
  'people.nameMe': 'person',

  'organisations.mine': 'person',
  'organisations.accept': 'person',
  'organisations.found': 'operator',
  'organisations.register': 'operator',
  'organisations.entry': 'operator',
  'organisations.amend': 'operator',
  'organisations.inviteOwner': 'operator',
  'organisations.show': everyMember,
  'organisations.change': owners,
  'organisations.profile': 'anyone',
  'organisations.members': everyMember,
  'organisations.invite': owners,
  'organisations.withdrawInvitation': owners,
  'organisations.setRoles': owners,
  'organisations.removeMember': owners,

  'trust.keySet': everyMember,
  'trust.makeTrialSeal': owners,
  'trust.importSeal': owners,
  'trust.certificates': 'anyone',
  'trust.anchor': 'anyone',
  'trust.certificate': 'anyone',

  'verifying.verifyText': 'anyone',
  'verifying.verifyFile': 'anyone',
  'verifying.verifyLink': 'anyone',

  'catalogue.list': 'anyone',
  'catalogue.published': 'anyone',
  'catalogue.concepts': 'anyone',
  'catalogue.designs': everyMember,
  'catalogue.begin': writers,
  'catalogue.design': everyMember,
  'catalogue.save': writers,
  'catalogue.publish': writers,
  'catalogue.discard': writers,

  'assessing.imports': whoSeesLearners,
  'assessing.upload': whoEnters,
  'assessing.import': whoSeesLearners,
  'assessing.importRows': whoSeesLearners,
  'organisations.clients': owners,
  'organisations.makeClient': owners,
  'organisations.rotateClient': owners,
  'organisations.endClient': owners,
  'assessing.choose': whoEnters,
  'assessing.confirm': whoEnters,
  'assessing.undo': whoEnters,
  'assessing.discard': whoEnters,
  'assessing.importReport': whoSeesLearners,
  'assessing.template': everyMember,
  'assessing.results': whoSeesLearners,
  'assessing.removeResult': whoEnters,

  'issuing.preview': whoSeesLearners,
  'issuing.order': whoIssues,
  'issuing.orders': whoSeesLearners,
  'issuing.showOrder': whoSeesLearners,
  'issuing.stop': whoIssues,
  'issuing.resume': whoIssues,
  'issuing.release': whoIssues,
  'issuing.orderReport': whoSeesLearners,
  'issuing.credentials': whoSeesLearners,
  'issuing.credential': whoSeesLearners,
  'issuing.file': whoSeesLearners,
  'issuing.fileIn': whoIssues,
  'issuing.revoke': whoIssues,
  'issuing.correct': whoIssues,

  'wallet.letters': whoSeesLetters,
  'wallet.sendAgain': whoIssues,
  'wallet.codes': whoIssues,
  'wallet.openClaim': 'anyone',
  'wallet.takeClaim': 'person',
  'wallet.notMe': 'anyone',
  'wallet.mine': 'person',
  'wallet.held': 'person',
  'wallet.heldFile': 'person',
  'wallet.heldFileIn': 'person',
  'wallet.share': 'person',
  'wallet.stopShare': 'person',
  'wallet.shared': 'anyone',
  'wallet.sharedFile': 'anyone',
};
