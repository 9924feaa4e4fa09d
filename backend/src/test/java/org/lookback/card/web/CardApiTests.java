package org.lookback.card.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.card.CardOnRecord;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.Reader;
import org.lookback.document.Choice;
import org.lookback.document.DocumentKind;
import org.lookback.document.DocumentPrinting;
import org.lookback.inspection.engine.TwinVenue;
import org.lookback.publicity.StatusLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** A card over REST, for all bodies that deal with it and nobody else; and what its status page tells the public. */
@ProcessTest
class CardApiTests {

    private static final Reader READER = new Reader("li.officer1", "market-reg", Set.of("market-reg-handler"));

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private DocumentPrinting printing;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private StatusLinks links;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private CardOnRecord on;

    @BeforeEach
    void desks() {
        on = beans.createBean(CardOnRecord.class);
    }

    @Test
    void everybodyWhoDealsWithACardSeesItAndNobodyElse() {
        var number = on.approved(TwinVenue.named("CA-1", jdbc, transactions), "2024-03-12");
        var page = get("li.officer1", "/api/cards/" + number).getBody();
        assertThat(page.path("stage").asText()).isEqualTo("APPROVED");
        assertThat(page.path("items").findValuesAsText("itemNo")).containsExactly("1", "2");
        assertThat(page.path("conditions").findValuesAsText("key"))
                .containsExactly("INTERVIEW", "TEST", "RECTIFICATION", "CHECK", "APPROVAL");
        assertThat(page.path("conditions").findValuesAsText("met")).containsOnly("false");
        assertThat(page.path("missing").path(0).asText()).contains("黄牌警告通知书", "约谈时间");
        assertThat(page.path("approval").path("approved").asBoolean()).isTrue();
        assertThat(page.path("history").size()).isPositive();
        var beside = get("li.officer1", "/api/cases/%s/card".formatted(number)).getBody();
        assertThat(beside.path("about").findValuesAsText("title")).contains("黄牌", "摘牌条件", "要整改的问题", "场所以往情况");
        assertThat(beside.path("about").toString()).contains("还缺。", "第1项");

        var subdistrict = page.path("subdistrict").asText();
        assertThat(subdistrict).startsWith("sd-");
        assertThat(get("jin.discipline", "/api/cards/" + number).getStatusCode().value())
                .isEqualTo(200);
        assertThat(get("qin.supervisor1", "/api/cards/" + number)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        refused(get("he.health.handler", "/api/cards/" + number), 404, "CASE_NOT_FOUND");
        refused(get("li.officer1", "/api/cards/YC-20240312-999999"), 404, "CASE_NOT_FOUND");

        assertThat(listed("li.officer1", "venue=CA-1&active=true")).containsExactly(number.value());
        assertThat(listed("jin.discipline", "venue=CA-1")).containsExactly(number.value());
        assertThat(listed("he.health.handler", "venue=CA-1")).isEmpty();
        assertThat(listed("qin.supervisor1", "venue=CA-1&stage=IN_FORCE")).isEmpty();
        refused(get("he.health.handler", "/api/cards?unit=market-reg"), 403, "NOT_YOUR_UNIT");
        refused(get("li.officer1", "/api/cards?limit=0"), 400, "PAGE_BAD");
        assertThat(get("li.officer1", "/api/cards?stage=NONSENSE")
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        on.gone(number);
    }

    @Test
    void theArrangementIsMadeByTheLeadUnitAndInTheFuture() {
        var number = on.approved("V036", "2024-03-12");
        var wanted = Map.of(
                "interviewAt",
                "2024-03-14T09:30",
                "interviewPlace",
                "街道三层会议室",
                "testAt",
                "2024-03-14T14:00",
                "postedPlace",
                "正门右侧");
        refused(arrange("jin.discipline", number, wanted), 403, "NOT_YOUR_UNIT");
        refused(arrange("he.health.handler", number, wanted), 404, "CASE_NOT_FOUND");
        refused(arrange("li.officer1", number, Map.of("interviewAt", "2024-03-14T09:30")), 400, "TIME_MISSING");
        assertThat(arrange("li.officer1", number, Map.of("interviewAt", "gestern"))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        var saved = arrange("li.officer1", number, wanted).getBody();
        assertThat(saved.path("arrangement").path("interviewAt").asText()).isEqualTo("2024-03-14T09:30:00+08:00");
        assertThat(saved.path("missing").path(0).asText()).contains("还没有打印", "《黄牌警告通知书》和《黄牌》");
        on.gone(number);
    }

    @Test
    void aPublishedCardTellsThePublicTheConditionsAndNothingAboutPeople() {
        var venue = "V020";
        var number = on.approved(venue, "2024-03-12");
        on.arranged(number, "2024-03-14T09:30");
        for (var kind : List.of(DocumentKind.YELLOW_CARD_NOTICE, DocumentKind.YELLOW_CARD)) {
            printing.print(kind, number, Choice.NONE, READER);
        }
        story.at("2024-03-12T14:00");
        on.served(number, "2024-03-12T14:00");
        var path = URI.create(links.of(venue)).getPath();
        assertThat(http.getForObject(path, String.class)).contains("暂不公开");

        http.withBasicAuth("wang.market.reviewer", "lookback")
                .postForEntity(
                        "/api/venues/" + venue + "/publicity",
                        Map.of("published", true, "reason", "多次违规，社会关注"),
                        JsonNode.class);
        story.at("2024-03-14T10:30");
        on.interviewed(number, "2024-03-14T09:30");
        assertThat(http.getForObject(path, String.class))
                .contains("旺达麻辣烫", "黄牌警告 · 生效中", number.value(), "2024年3月12日", "示范区市场监督管理局", "010-60001234")
                .contains("2024年3月15日24时前")
                .contains("<span>约谈</span><strong>已满足</strong>", "<span>考核测试合格</span><strong>未满足</strong>")
                .contains("<span>整改经现场核查到位</span><strong>未满足</strong>")
                .doesNotContain("古小早", "王旺达", "李卓然", "13800138020", "营业期间入口无人查验登记");
        cases.note(number, "zhang.market.head", "STAY_GRANTED", "决定暂停执行。");
        assertThat(http.getForObject(path, String.class)).contains("暂不公开").doesNotContain(number.value());
        cases.note(number, "zhang.market.head", "STAY_LIFTED", "暂停执行结束。");
        assertThat(http.getForObject(path, String.class)).contains("生效中");
        var page = get("li.officer1", "/api/cards/" + number).getBody();
        assertThat(page.path("service").path("receivedBy").asText()).isEqualTo("古*");
        assertThat(page.path("interviews").findValuesAsText("attendedBy")).containsOnly("古*");
        assertThat(page.toString()).doesNotContain("13912345678");
        on.gone(number);
    }

    private List<String> listed(String person, String query) {
        var answer = get(person, "/api/cards?" + query).getBody();
        assertThat(answer.path("total").asInt()).isEqualTo(answer.path("items").size());
        return answer.path("items").findValuesAsText("caseNo");
    }

    private ResponseEntity<JsonNode> get(String person, String path) {
        return http.withBasicAuth(person, "lookback").getForEntity(path, JsonNode.class);
    }

    private ResponseEntity<JsonNode> arrange(String person, CaseNumber number, Map<String, String> wanted) {
        return http.withBasicAuth(person, "lookback")
                .exchange(
                        "/api/cards/%s/arrangement".formatted(number),
                        HttpMethod.PUT,
                        new HttpEntity<>(wanted),
                        JsonNode.class);
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        TestCase.refused(answer, status, code);
    }
}
