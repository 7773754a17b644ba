// The door of the demonstration: who one wants to be, what to try, and the learners to try it with.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Card } from '../../ui/show.tsx';
import { plain, Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/demonstration';
import { present } from './present.ts';

export const loader = ({ context }: Route.LoaderArgs) => present(context.get(visited).api).cast({});

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { done, refused } = await attempt(present(context.get(visited).api).become({ key: form.text('key') }));
  return refused ?? redirect(`/${language}${done.startAt}`, 303);
}

const STEPS = ['design', 'learners', 'issue', 'claim', 'verify', 'revoke'] as const;

export default function Demonstration({ loaderData: { people }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle title={t('web.demonstration.title')} lead={t('web.demonstration.lead')} />
      <div className="stack loose">
        <section className="stack" aria-labelledby="cast">
          <h2 id="cast">{t('web.demonstration.cast')}</h2>
          <ul className="grid cast">
            {people.map(({ key, name, part }) => (
              <li key={key}>
                <Card title={<Text>{name}</Text>}>
                  <p className="word">{t(`web.demonstration.part.${part}`)}</p>
                  <p className="soft">{t(`web.demonstration.does.${part}`)}</p>
                  <Form answer={actionData} prefix={`${key}-`}>
                    <input type="hidden" name="key" value={key} />
                    <Button look={part === 'registrar' ? 'main' : 'plain'}>
                      {t('web.demonstration.become')}
                      <span className="heard">: {plain(name)}</span>
                    </Button>
                  </Form>
                </Card>
              </li>
            ))}
          </ul>
        </section>
        <div className="beside">
          <section className="stack" aria-labelledby="try">
            <h2 id="try">{t('web.demonstration.try')}</h2>
            <ol className="stack tight">
              {STEPS.map((step) => (
                <li key={step}>{t(`web.demonstration.try.${step}`)}</li>
              ))}
            </ol>
          </section>
          <aside className="stack loose">
            <section className="stack" aria-labelledby="learners">
              <h2 id="learners">{t('web.demonstration.learners')}</h2>
              <p>{t('web.demonstration.learners-text')}</p>
              <div>
                <LinkButton look="plain" href="/api/demonstration/learners.csv" download>
                  {t('web.demonstration.learners-get')}
                </LinkButton>
              </div>
            </section>
            <section className="stack" aria-labelledby="letters">
              <h2 id="letters">{t('web.demonstration.outbox')}</h2>
              <p>{t('web.demonstration.outbox-text')}</p>
              <p>
                <a href={at('/outbox')}>{t('web.demonstration.outbox-read')}</a>
              </p>
            </section>
          </aside>
        </div>
      </div>
    </>
  );
}
