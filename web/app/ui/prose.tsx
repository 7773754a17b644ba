// A page of prose: sections of a heading and a paragraph or a list.
import type { ReactNode } from 'react';

export interface ProseProps {
  readonly sections: readonly { readonly title: string; readonly text?: string; readonly points?: readonly string[] }[];
  readonly children?: ReactNode;
}

export function Prose({ sections, children }: ProseProps) {
  return (
    <div className="stack prose">
      {sections.map(({ title, text, points }) => (
        <section key={title} className="stack tight">
          <h2>{title}</h2>
          {text !== undefined && <p>{text}</p>}
          {points !== undefined && (
            <ul>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      {children}
    </div>
  );
}
