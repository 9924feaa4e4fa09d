package org.lookback.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.Reader;
import org.lookback.document.Choice;
import org.lookback.document.DocumentKind;
import org.lookback.document.DocumentPrinting;
import org.lookback.document.DocumentReading;
import org.lookback.publicity.StatusLinks;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The papers of a real card, printed as it goes on and opened again; none of them, no card at the door. */
@ProcessTest
class CardPaperTests {

    private static final Reader OFFICER = new Reader("li.officer1", "market-reg", Set.of("market-reg-handler"));

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Story story;

    @Autowired
    private DocumentPrinting printing;

    @Autowired
    private DocumentReading reading;

    @Autowired
    private PostingPapers postingPapers;

    @Autowired
    private StatusLinks links;

    private CardOnRecord on;

    @BeforeEach
    void desks() {
        on = beans.createBean(CardOnRecord.class);
    }

    @Test
    void thePapersOfACardSayWhatIsOnRecord() throws IOException {
        var number = on.approved("V030", "2024-03-12");
        refused(() -> on.served(number, "2024-03-12T09:40"), "ARRANGEMENT_MISSING");
        refused(() -> postingPapers.requireReady(number), "DOCUMENT_FIELD_MISSING", "挂牌位置", "约谈时间", "约谈地点", "考核时间");
        on.arranged(number, "2024-03-14T09:30");
        refused(() -> postingPapers.requireReady(number), "PAPERS_NOT_PRINTED", "黄牌警告通知书", "黄牌");

        assertThat(print(number, DocumentKind.YELLOW_CARD_NOTICE))
                .contains("古城早点铺", "古早", number.value(), "正门右侧玻璃，距地面1.5米", "2024年3月14日9时30分")
                .contains("2024年3月15日24时", "李卓然（执法证号 ", "营业期间入口无人查验登记", "责令整改，尚未整改到位", "80");
        assertThat(print(number, DocumentKind.YELLOW_CARD))
                .contains("古城早点铺", number.value(), "2024年3月12日")
                .doesNotContain("古小早");
        // printed in the next minute, then something else is arranged: the papers are old
        story.at("2024-03-12T09:45");
        on.arranged(number, "2024-03-14T10:30");
        refused(() -> on.served(number, "2024-03-12T09:45"), "PAPERS_NOT_PRINTED");
        assertThat(print(number, DocumentKind.YELLOW_CARD_NOTICE)).contains("2024年3月14日10时30分");
        print(number, DocumentKind.YELLOW_CARD);
        assertThat(print(number, DocumentKind.INTERVIEW_NOTICE))
                .contains("古城街道纪工委", "区市场监管局", "2024年3月14日10时30分", "授权委托书");
        refused(() -> print(number, DocumentKind.CERTIFICATE_OF_SERVICE), "DOCUMENT_FIELD_MISSING", "送达时间");
        refused(() -> print(number, DocumentKind.RECTIFICATION_ORDER), "DOCUMENT_NOT_READY");
        var foreign = new Choice(Map.of("document", "x"));
        refused(() -> printing.print(DocumentKind.CERTIFICATE_OF_SERVICE, number, foreign, OFFICER), "CHOICE_BAD");

        story.at("2024-03-12T14:00");
        on.served(number, "2024-03-12T14:00");
        assertThat(print(number, DocumentKind.CERTIFICATE_OF_SERVICE))
                .contains("《黄牌警告通知书》", "直接送达", "2024年3月12日14时", "古小早", "李卓然");
        refused(() -> print(number, DocumentKind.INTERVIEW_MINUTES), "DOCUMENT_FIELD_MISSING", "约谈情况", "参加人员");

        story.at("2024-03-14T11:00");
        on.interviewed(number, "2024-03-14T10:30");
        assertThat(print(number, DocumentKind.INTERVIEW_MINUTES))
                .contains("金宏图", "李卓然", "古小早", "古城街道纪工委", "通报了两次检查发现的问题", "无异议，认识到管理责任没有落实到人")
                .contains("安排专人在入口查验登记", "2024年3月15日", "每日自查并记录")
                .doesNotContain("13912345678");
        refused(() -> print(number, DocumentKind.TEST_PAPER), "TEST_NOT_FOUND");
        on.tested(number, 88);
        assertThat(print(number, DocumentKind.TEST_PAPER)).contains("A. ", "SJ-");
        assertThat(print(number, DocumentKind.SCORE_SHEET)).contains("88", "合格", "见答卷");
        refused(() -> print(number, DocumentKind.REMOVAL_NOTICE), "DOCUMENT_FIELD_MISSING", "整改验收日期", "摘牌日期", "批准人");

        story.at("2024-03-15T18:00");
        on.reported(number);
        story.at("2024-03-18T11:00");
        on.checkedAndApproved(number);
        story.at("2024-03-18T16:00");
        on.takenDown(number, "2024-03-18T16:00");
        assertThat(print(number, DocumentKind.REMOVAL_NOTICE))
                .contains("2024年3月12日", "2024年3月14日", "88", "2024年3月18日", "第7日、第30日");
    }

    @Test
    void theCodeOnTheCardLeadsToTheVenuesPage() {
        assertThat(links.of("V030")).matches("http://localhost:8080/s/[0-9a-z]{26}");
    }

    private String print(CaseNumber number, DocumentKind kind) {
        var paper = printing.print(kind, number, Choice.NONE, OFFICER);
        var content = reading.open(paper.id(), OFFICER).content();
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(content)))) {
            Files.createDirectories(Path.of("target/papers"));
            Files.write(Path.of("target/papers", "case-" + kind.key() + ".docx"), content);
            return text.getText();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void refused(ThrowingCallable action, String code, String... details) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.code()).as(no.getMessage()).isEqualTo(code);
            assertThat(no.details()).containsAll(List.of(details));
        });
    }
}
