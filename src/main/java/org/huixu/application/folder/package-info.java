/** What the program sees of the data folder: ports, values and the failures a user is told about. */
@NullMarked
package org.huixu.application.folder;

import org.jspecify.annotations.NullMarked;
