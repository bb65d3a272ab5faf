/** What is to be seen to so that a meeting can be held: room, microphones, water, name plates. */
@NullMarked
package org.huixu.domain.arrangement;

import org.jspecify.annotations.NullMarked;
