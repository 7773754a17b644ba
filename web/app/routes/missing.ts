// Any other address below a language: there is no such page.
import { data } from 'react-router';

export function loader(): never {
  throw data(null, { status: 404 });
}

export default () => null;
