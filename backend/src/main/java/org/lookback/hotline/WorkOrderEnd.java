package org.lookback.hotline;

/** How a work order ended. */
public enum WorkOrderEnd {
    REPLIED,
    TRANSFERRED,
    ESCALATED,
    WITHDRAWN
}
