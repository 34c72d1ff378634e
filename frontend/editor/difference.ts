import { html, type TemplateResult } from 'lit';
import { tagged } from './tagged.js';
import type { Piece } from './types.js';

/** A difference as text with deletions and insertions marked up, so that screen readers tell them apart too. */
export function difference(pieces: Piece[]): TemplateResult[] {
  return pieces.map((piece) => {
    switch (piece.kind) {
      case 'REMOVED':
        return html`<del>${tagged(piece.text)}</del>`;
      case 'ADDED':
        return html`<ins>${tagged(piece.text)}</ins>`;
      default:
        return html`${tagged(piece.text)}`;
    }
  });
}
