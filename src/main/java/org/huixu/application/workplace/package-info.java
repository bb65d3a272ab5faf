/** Everything a person at the desk works with, put together for one opened office. */
@NullMarked
package org.huixu.application.workplace;

import org.jspecify.annotations.NullMarked;
