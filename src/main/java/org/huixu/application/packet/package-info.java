/** All papers that a leader gets for a meeting, bound into one file (领导材料包). */
@NullMarked
package org.huixu.application.packet;

import org.jspecify.annotations.NullMarked;
