/** Whether the office keeps the rules: what is found, what is due, and the registers that the rules ask for. */
@NullMarked
package org.huixu.desktop.compliance;

import org.jspecify.annotations.NullMarked;
