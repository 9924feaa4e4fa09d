package org.lookback.petitioner.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.NewCase;
import org.lookback.petitioner.PetitionerCards;
import org.lookback.petitioner.PetitionerForm;
import org.lookback.petitioner.Petitioners;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** Petitioners in the running application: sealed, masked, opened for a reason, every look on record. */
@ProcessTest
class PetitionerApiTests {

    private static final String AGENT = "zhong.hotline.handler";
    private static final String CLERK = "tan.hotline.callback";
    private static final String HANDLER = "yu.gucheng.handler";
    private static final String SUPPORT = "liu.urban.reviewer";
    private static final String AUDITOR = "bai.legal";
    private static final String ID = "11010519491231002X";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private Petitioners petitioners;

    @Autowired
    private PetitionerCards cards;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void morning() {
        story.at("2035-03-05T09:00");
    }

    @Test
    void theLeadUnitLooksWithAReasonAndTheAuditorSeesThatItDid() {
        var number = kept("欧阳𠮷祥", "138 1111 2201", false, false);

        refused(unmask(HANDLER, number, " "), 400, "REASON_REQUIRED");
        var open = unmask(HANDLER, number, "首次联系欧阳𠮷祥，13811112201");
        assertThat(open.getHeaders().getCacheControl()).contains("no-store");
        assertThat(open.getBody().path("name").asText()).isEqualTo("欧阳𠮷祥");
        assertThat(open.getBody().path("phone").asText()).isEqualTo("13811112201");
        assertThat(open.getBody().path("idNumber").asText()).isEqualTo(ID);
        assertThat(open.getBody().path("validUntil").asText()).isEqualTo("2035-03-05T09:10:00+08:00");

        assertThat(cases.timeline(number))
                .anySatisfy(entry -> assertThat(entry.text()).isEqualTo("查看诉求人信息（姓名、性别、联系电话、身份证号）：首次联系欧*，138****2201"));
        var reads = get(AUDITOR, "/api/privacy/reads?record=" + number);
        assertThat(reads.getBody().path("total").asInt()).isEqualTo(1);
        var line = reads.getBody().path("items").path(0);
        assertThat(line.path("who").asText()).isEqualTo(HANDLER);
        assertThat(line.path("fields")).extracting(JsonNode::asText).contains("name", "phone", "idNumber");
        assertThat(line.path("reason").asText()).isEqualTo("首次联系欧*，138****2201");
        assertThat(get(HANDLER, "/api/privacy/reads").getStatusCode().value()).isEqualTo(403);
        assertThat(get("admin", "/api/privacy/reads").getStatusCode().value()).isEqualTo(403);
        refused(get(AUDITOR, "/api/privacy/reads?limit=10000000"), 400, "LIMIT_TOO_LARGE");
        assertThat(get(AUDITOR, "/api/privacy/reads?to=9999-12-31&from=0001-01-01")
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void theReporterOfATipOffIsHiddenFromEveryUnit() {
        var number = kept("司马知微", "13811112202", true, false);

        refused(unmask(HANDLER, number, "需要核实情况"), 403, "TIP_OFF_HIDDEN");
        refused(unmask(SUPPORT, number, "需要核实情况"), 403, "TIP_OFF_HIDDEN");
        refused(unmask("qin.supervisor1", number, "需要核实情况"), 403, "TIP_OFF_HIDDEN");
        refused(unmask("he.health.handler", number, "需要核实情况"), 404, "CASE_NOT_FOUND");
        var clerk = unmask(CLERK, number, "第一次回访").getBody();
        assertThat(clerk.path("phone").asText()).isEqualTo("13811112202");
        assertThat(clerk.path("name").isNull()).isTrue();
        assertThat(unmask(AGENT, number, "补充询问时间地点").getBody().path("name").asText())
                .isEqualTo("司马知微");

        assertThat(cases.timeline(number))
                .noneSatisfy(entry -> assertThat(entry.text()).contains("补充询问"));
        var reads = get(AUDITOR, "/api/privacy/reads?what=UNMASK_REFUSED&record=" + number);
        assertThat(reads.getBody().path("total").asInt()).isEqualTo(4);
    }

    @Test
    void thereIsNothingToOpenOfAnAnonymousOneAndSupportUnitsOpenNobody() {
        var anonymous = opened();
        petitioners.keep(anonymous, new PetitionerForm("王小明", "男", "13811112203", null, true, null), false, AGENT);
        refused(unmask(HANDLER, anonymous, "首次联系诉求人"), 409, "NOTHING_TO_UNMASK");
        assertThat(petitioners.isAnonymous(anonymous)).isTrue();
        assertThat(petitioners.ofPhone("13811112203")).isEmpty();

        var number = kept("王小明", "13811112204", false, false);
        refused(unmask(SUPPORT, number, "现场需要联系"), 403, "UNMASK_NOT_ALLOWED");
        refused(unmask(AGENT, new CaseNumber("SR-20350305-999999"), "首次联系诉求人"), 404, "CASE_NOT_FOUND");
    }

    @Test
    void whoCallsAgainIsRecognisedByTheNumber() {
        var first = kept("王小明", "13811112205", false, false);
        var tipOff = kept("王小明", "+86 138-1111-2205", true, false);
        assertThat(petitioners.isSame(first, tipOff)).isTrue();

        assertThat(search(AGENT, "138 1111 2205")).containsExactly(tipOff.value(), first.value());
        assertThat(search(CLERK, "13811112205")).containsExactly(first.value());
        refused(get(HANDLER, "/api/petitioners?phone=13811112205"), 403, "SEARCH_NOT_ALLOWED");
        refused(get(AGENT, "/api/petitioners?phone=12345"), 400, "PHONE_INVALID");
        assertThat(get(AUDITOR, "/api/privacy/reads?what=SEARCH&record=138****2205")
                        .getBody()
                        .path("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void nothingIsInTheClearInTheTableAndAListTakesOneLook() {
        var one = kept("诸葛清明", "13811112206", false, false);
        var two = kept("诸葛清明", "13811112207", true, false);
        var row = database.queryForMap(
                "select name, phone, phone_mark, id_number from petitioner where case_no = ?", one.value());
        assertThat(row.values().toString()).doesNotContain("诸葛", "13811112206", ID);

        var list =
                cards.masked(List.of(one, two, new CaseNumber("SR-20350305-999998")), Set.of("sd-gucheng"), Set.of());
        assertThat(list).hasSize(3);
        assertThat(list.get(one).name()).isEqualTo("诸*");
        assertThat(list.get(two).hiddenWhy()).contains("举报件");
    }

    private CaseNumber kept(String name, String phone, boolean tipOff, boolean confidential) {
        var number = opened();
        petitioners.keep(number, new PetitionerForm(name, "女", phone, ID, null, confidential), tipOff, AGENT);
        return number;
    }

    private CaseNumber opened() {
        var number = cases.open(new NewCase("SR", "hotline-case", "投诉：占道经营（古城街道）", "sd-gucheng", null, 1, AGENT));
        cases.involve(number, List.of("urban-mgmt"), AGENT);
        return number;
    }

    private List<String> search(String person, String phone) {
        var found = http.withBasicAuth(person, "lookback")
                .postForEntity("/api/petitioners/search", Map.of("phone", phone), JsonNode.class);
        return found.getBody().path("items").findValuesAsText("caseNo");
    }

    private ResponseEntity<JsonNode> unmask(String person, CaseNumber number, String reason) {
        return http.withBasicAuth(person, "lookback")
                .postForEntity(
                        "/api/petitioners/%s/unmask".formatted(number), Map.of("reason", reason), JsonNode.class);
    }

    private ResponseEntity<JsonNode> get(String person, String path) {
        return http.withBasicAuth(person, "lookback").getForEntity(path, JsonNode.class);
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getBody().path("code").asText())
                .as("%s", answer.getBody())
                .isEqualTo(code);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
    }
}
