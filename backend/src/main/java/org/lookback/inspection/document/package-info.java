/** What of an inspection is to stand on its official papers. [D4] [D9] [D11] [D12] */
@NullMarked
package org.lookback.inspection.document;

import org.jspecify.annotations.NullMarked;
