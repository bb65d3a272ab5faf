/** Sentences for people from message bundles. */
@NullMarked
package org.huixu.application.text;

import org.jspecify.annotations.NullMarked;
