package org.huixu.domain.regulation;

/** An office that persons hold (art. 4–10, 42–46). */
public record Office(OfficeKey key, String name, String article) {
}
