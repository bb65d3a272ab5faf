/** Entities in tables: one generic mapping for all kinds, the history and the counters. */
@NullMarked
package org.huixu.storage.records;

import org.jspecify.annotations.NullMarked;
