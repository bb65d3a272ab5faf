/** The database engine: starting and stopping Derby, its differences from PostgreSQL, and transactions. */
@NullMarked
package org.huixu.storage.database;

import org.jspecify.annotations.NullMarked;
