package org.lookback.extension;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.lookback.casefile.CaseNumber;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** How people of the demo district ask for more time, decide, stop and restart terms over REST. */
public final class ExtensionStories {

    private static final String PASSWORD = "lookback";

    private final TestRestTemplate http;

    public ExtensionStories(TestRestTemplate http) {
        this.http = http;
    }

    public ResponseEntity<JsonNode> ask(CaseNumber number, String by, String term, String track, Object amount) {
        var request = new HashMap<String, Object>();
        request.put("term", term);
        request.put("track", track);
        request.put("amount", amount);
        request.put("reason", "设备供应商延迟到货");
        request.put("plan", "到货后两日内安装完毕并自查");
        return post(by, "/api/cases/%s/extensions".formatted(number), request);
    }

    public ResponseEntity<JsonNode> decide(CaseNumber number, int seq, String by, boolean granted, Integer amount) {
        var decision = new HashMap<String, Object>();
        decision.put("granted", granted);
        decision.put("amount", amount);
        decision.put("reason", granted ? "理由充分，同意延期" : "理由不足，按期完成");
        return post(by, "/api/cases/%s/extensions/%d/decision".formatted(number, seq), decision);
    }

    public ResponseEntity<JsonNode> pause(CaseNumber number, String by, String term, String track) {
        return move(number, by, term, track, "pause", "场所暂停营业，无法整改");
    }

    public ResponseEntity<JsonNode> resume(CaseNumber number, String by, String term, String track) {
        return move(number, by, term, track, "resume", "场所恢复营业");
    }

    public ResponseEntity<JsonNode> move(
            CaseNumber number, String by, String term, String track, String what, String reason) {
        var body = new HashMap<String, Object>();
        body.put("track", track);
        body.put("reason", reason);
        return post(by, "/api/cases/%s/deadlines/%s/%s".formatted(number, term, what), body);
    }

    public ResponseEntity<JsonNode> post(String by, String address, Map<String, ?> body) {
        return http.withBasicAuth(by, PASSWORD).postForEntity(address, body, JsonNode.class);
    }

    public ResponseEntity<JsonNode> get(String by, String address) {
        return http.withBasicAuth(by, PASSWORD).getForEntity(address, JsonNode.class);
    }
}
