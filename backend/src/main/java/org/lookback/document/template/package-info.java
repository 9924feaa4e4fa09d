/** Papers as Word files and letterheads as a table, packed with the product or brought by the district. */
@NullMarked
package org.lookback.document.template;

import org.jspecify.annotations.NullMarked;
