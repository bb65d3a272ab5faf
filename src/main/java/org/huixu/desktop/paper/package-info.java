/** Papers on screen: pages, search, export and print. */
@NullMarked
package org.huixu.desktop.paper;

import org.jspecify.annotations.NullMarked;
