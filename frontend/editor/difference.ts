import { html, type TemplateResult } from 'lit';
import type { Piece } from './types.js';

/** A difference as text with deletions and insertions marked up, so that screen readers tell them apart too. */
export function difference(pieces: Piece[]): TemplateResult[] {
  return pieces.map((piece) => {
    switch (piece.kind) {
      case 'REMOVED':
        return html`<del>${piece.text}</del>`;
      case 'ADDED':
        return html`<ins>${piece.text}</ins>`;
      default:
        return html`${piece.text}`;
    }
  });
}
