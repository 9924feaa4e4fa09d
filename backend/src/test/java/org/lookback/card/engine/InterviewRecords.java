package org.lookback.card.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What bodies write about an interview. */
final class InterviewRecords {

    private static final ObjectMapper JSON = new ObjectMapper();

    private InterviewRecords() {}

    static ObjectNode held(String at) {
        return JSON.createObjectNode()
                .put("result", "HELD")
                .put("heldAt", at)
                .put("place", "街道二楼会议室")
                .put("attendedBy", "顺大江")
                .put("minutes", "指出问题，要求限期整改")
                .put("commitments", "按期整改，专人负责");
    }

    static ObjectNode notHeld(String result, String newAt) {
        return JSON.createObjectNode()
                .put("result", result)
                .put("reason", "负责人外出")
                .put("newAt", newAt);
    }
}
