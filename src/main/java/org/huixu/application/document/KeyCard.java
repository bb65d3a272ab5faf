package org.huixu.application.document;

import org.huixu.application.handbook.KeyList;

/** All keys on one sheet, to lie beside the keyboard. */
public record KeyCard(String title, KeyList keys, PaperProperties properties) implements Paper {
}
