package org.lookback.hotline;

/** Why a work order was made. */
public enum WorkOrderKind {
    FIRST,
    REDISPATCH,
    FORCED,
    REWORK
}
