package org.huixu.domain.regulation;

/**
 * A sort of event to which leaders are invited.
 *
 * @param declined whether it is declined unless 区委 or 区政府 arranged it (art. 82)
 */
public record EventKind(EventKindKey key, String name, String article, boolean declined) {
}
