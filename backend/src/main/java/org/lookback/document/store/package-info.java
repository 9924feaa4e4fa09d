/** Printed papers as sealed files. */
@NullMarked
package org.lookback.document.store;

import org.jspecify.annotations.NullMarked;
