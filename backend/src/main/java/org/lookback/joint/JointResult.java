package org.lookback.joint;

/** Where the process of a joint inspection goes on. */
public enum JointResult {
    /** Somebody has not signed yet. */
    WAIT,
    /** All have signed: the joint record can be written. */
    READY,
    CLOSED,
    /** Fewer than two bodies are left. */
    ORDINARY
}
