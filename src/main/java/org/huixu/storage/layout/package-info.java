/** What lies where in a data folder, what state it is in, and who may touch it. */
@NullMarked
package org.huixu.storage.layout;

import org.jspecify.annotations.NullMarked;
