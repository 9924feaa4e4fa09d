/** Requests for extension in SQL. */
@NullMarked
package org.lookback.extension.persistence;

import org.jspecify.annotations.NullMarked;
