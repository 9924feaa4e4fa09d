package org.lookback.chinese.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lookback.chinese.ChineseWords;
import org.lookback.chinese.WordBag;

class SmartWordsTests {

    private final ChineseWords words = PlainWords.words();

    @Test
    void aSentenceIsCutIntoItsWordsWithoutThoseThatSayNothing() {
        assertThat(words.of("小区门口的垃圾桶三天没人清了！")).contains("小区", "门口", "垃圾桶", "清").doesNotContain("的", "了", "！");
    }

    @Test
    void rareCharactersAndPicturesDoNoHarm() {
        assertThat(words.of("𠮷野家😀门口摆摊👨‍👩‍👧")).contains("𠮷", "门口").doesNotContain("😀");
        assertThat(words.of("")).isEmpty();
        assertThat(words.of("！？……")).isEmpty();
    }

    @Test
    void aWordThatIsInNoDictionaryIsKnownByItsPairs() {
        assertThat(words.of("锦鲤能喂吗")).contains("锦鲤");
        assertThat(words.of("店外占道经营")).contains("占道", "经营");
    }

    @Test
    void manyMayAskAtOnce() {
        var expected = words.of("楼下工地半夜两点还在打桩");
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> words.of("楼下工地半夜两点还在打桩")))
                .allMatch(expected::equals);
    }

    @Test
    void likeTextsAreLikeAndUnlikeOnesAreNot() {
        var heap = WordBag.of(words.of("古城路小区门口垃圾桶三天没人清运"));
        assertThat(heap.likeness(heap)).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(heap.likeness(WordBag.of(words.of("古城路小区门口的垃圾桶好几天没清运了，很臭")))).isGreaterThan(0.5);
        assertThat(heap.likeness(WordBag.of(words.of("孩子今年上小学学位不够")))).isLessThan(0.1);
        assertThat(heap.likeness(WordBag.of(words.of("")))).isZero();
        assertThat(heap.shared(WordBag.of(words.of("垃圾桶满了")), 5)).containsExactly("垃圾桶");
    }
}
