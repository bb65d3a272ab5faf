package org.huixu.domain.regulation;

/** A task of a meeting type, e.g. （三）讨论规范性文件草案; an item's category is one of them. */
public record Task(TaskKey key, String name) {
}
