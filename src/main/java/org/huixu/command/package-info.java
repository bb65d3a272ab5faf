/** The command line: words in, use cases called, sentences or JSON out. */
@NullMarked
package org.huixu.command;

import org.jspecify.annotations.NullMarked;
