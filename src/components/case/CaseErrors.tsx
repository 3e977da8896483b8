import { Component, type ReactNode } from 'react';
import type { Words } from './words.ts';

interface CaseErrorsProps {
  words: Words['case'];
  children: ReactNode;
}

/** A part that fails says so in plain words and never takes the page, or the record, with it. */
export class CaseErrors extends Component<CaseErrorsProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { title, text } = this.props.words.failed;
    return (
      <article className="sheet pad" role="alert">
        <h1>{title}</h1>
        <p className="text">{text}</p>
      </article>
    );
  }
}
