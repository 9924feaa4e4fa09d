/** Joint inspections in the database. */
@NullMarked
package org.lookback.joint.persistence;

import org.jspecify.annotations.NullMarked;
