package org.lookback.workflow.engine;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import org.lookback.refusal.Refusal;

/** Refusals through Tasklist and engine-rest: the status they mean, and a message that Tasklist shows as it is. */
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Override
    public Response toResponse(Refusal refusal) {
        return Response.status(refusal.kind().status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of(
                        "type", "Refusal",
                        "code", refusal.code(),
                        "message", refusal.getMessage(),
                        "detail", refusal.getMessage(),
                        "errors", refusal.details()))
                .build();
    }
}
