/** Planning ahead: which meetings are due, when everybody and a room are free, and what stands against a slot. */
@NullMarked
package org.huixu.application.planning;

import org.jspecify.annotations.NullMarked;
