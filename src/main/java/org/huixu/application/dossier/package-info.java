/** What the views of one meeting read: everything about it in one transaction, by a fixed number of statements. */
@NullMarked
package org.huixu.application.dossier;

import org.jspecify.annotations.NullMarked;
