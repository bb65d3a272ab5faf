/** What a person can do with the program: one method, one action, one transaction; and the ports it needs. */
@NullMarked
package org.huixu.application;

import org.jspecify.annotations.NullMarked;
