import type { RowView } from './row.js';
import type { UraEditor } from './ura-editor.js';

/** All that the picture of the row at an index depends on, as it is now. */
export function rowView(editor: UraEditor, index: number): RowView {
  const { work, place, presences, discussion } = editor;
  const row = work.rows.at(index);
  const active = index === place.active;
  return {
    row,
    index,
    total: work.rows.total,
    draft: row && work.saver.draft(row.id),
    refusal: row ? work.refusal(row) : '',
    active,
    returning: row?.id === editor.returning,
    correcting: row?.id === editor.correcting,
    reviewer: editor.reviewer,
    workflow: editor.workflow,
    reasons: editor.reasons.list,
    others: row ? presences.at(row.id) : [],
    held: row ? presences.blocks(row.id) : false,
    merging: row && editor.acts.merging.get(row.id),
    passages: row && active ? discussion.passages(row.id) : [],
    fields: editor.fields,
    texts: editor.texts,
  };
}
