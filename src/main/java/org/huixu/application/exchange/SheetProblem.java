package org.huixu.application.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a spreadsheet.
 *
 * @param sheet name of the sheet
 * @param row counted from 1; 0 when it is about the whole sheet
 * @param column its header; absent when it is about the whole row
 * @param sentence all of it in one Chinese sentence, the place included
 */
public record SheetProblem(String sheet, int row, @Nullable String column, String sentence) {
}
