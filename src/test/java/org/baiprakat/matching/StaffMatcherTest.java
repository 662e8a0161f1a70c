package org.baiprakat.matching;

import static org.baiprakat.matching.People.person;
import static org.baiprakat.matching.People.read;
import static org.baiprakat.matching.People.withEnglish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.baiprakat.document.Field;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.StaffMember;
import org.baiprakat.matching.Match.Scored;

class StaffMatcherTest {
    private static final List<StaffMember> OFFICE = People.office(300, 5);
    private static final StaffMatcher IN_OFFICE = new StaffMatcher(OFFICE);
    private static final Set<String> OFFICE_NAMES = OFFICE.stream().map(p -> p.name().full().replace(" ", "")).collect(Collectors.toSet());

    private static Match match(Field<PersonName> name, StaffMember... staff) {
        return new StaffMatcher(List.of(staff)).match(name);
    }

    private static Scored matched(Match match) {
        return assertInstanceOf(Match.Matched.class, match, match::toString).candidates().get(0);
    }

    @Example
    void anEqualNameIsExactWithScoreOne() {
        Scored best = matched(match(read("นาย|สมหมาย ตัวอย่าง"), person("S1", "สมหมาย ตัวอย่าง"), person("S2", "กานดา ใจงาม")));

        assertEquals("S1", best.staff().id());
        assertTrue(best.exact());
        assertEquals(1, best.score());
        assertFalse(best.viaAlias() || best.viaLatin());
    }

    @Example
    void aStrangerWhoDiffersInOneLetterIsNotExact() {
        Scored best = matched(match(read("สมหมาน ตัวอย่าง"), person("S1", "สมหมาย ตัวอย่าง")));

        assertFalse(best.exact());
        assertTrue(best.score() < 1);
    }

    @Example
    void aLostToneMarkOrSilentLetterIsNotExact() {
        StaffMember member = person("S1", "ก้องภพ พงศ์ไพศาล");

        for (String near : List.of("กองภพ พงศ์ไพศาล", "ก้องภพ พงศไพศาล", "ก้องภพ พงษ์ไพศาล", "ก่องภพ พงศ์ไพศาล")) {
            assertFalse(matched(match(read(near), member)).exact(), near);
        }
    }

    @Example
    void anEnglishNameBelowThatIsExactlySomebodyElsesNamesBoth() {
        StaffMatcher office = new StaffMatcher(List.of(withEnglish("S1", "นิตยา โคตรพัฒน์", "Nittaya Kotpat"), withEnglish("S2", "นันทนา โคตรพัฒน์", "Nantana Kotpat"),
                withEnglish("S3", "นิดยา โคตรภักดี", "Nittaya Kotpat")));

        assertInstanceOf(Match.Tied.class, office.match(read("นาง|นิตยา โคตรพัฒน์"), Optional.of(People.name("Mrs.|Nantana Kotpat")), Optional.empty()));
        assertEquals("S1", matched(office.match(read("นาง|นิตยา โคตรพัฒน์"), Optional.of(People.name("Mrs.|NITTAYA KOTPAT")), Optional.empty())).staff().id());
        assertEquals("S1", matched(office.match(read("นาง|นิตยา โคตรพัฒน์"), Optional.of(People.name("Mrs.|Nitaya Kotphat")), Optional.empty())).staff().id());
    }

    @Example
    void anEnglishNameBelowDoesNotSayWhoAStrangerIs() {
        StaffMatcher office = new StaffMatcher(List.of(withEnglish("S2", "นันทนา โคตรพัฒน์", "Nantana Kotpat")));

        assertFalse(matched(office.match(read("นันทนี โคตรพัฒน์"), Optional.of(People.name("Nantana Kotpat")), Optional.empty())).exact());
    }

    @Example
    void aThaiNameBesideTheEnglishOneMayContradictIt() {
        StaffMember nittaya = withEnglish("S1", "นิตยา โคตรพัฒน์", "Nittaya Kotpat");
        StaffMatcher office = new StaffMatcher(List.of(nittaya, withEnglish("S2", "นันทนา ใจงาม", "Nantana Jaingam")));

        assertInstanceOf(Match.Tied.class, office.match(read("Nittaya Kotpat"), Optional.of(People.name("นาง|นันทนา ใจงาม")), Optional.empty()));
        assertEquals("S1", matched(office.match(read("Nittaya Kotpat"), Optional.of(People.name("นาง|นิตยา โคตรพัฒน์")), Optional.empty())).staff().id());
        assertTrue(StaffMatcher.mayBeCalled(nittaya, People.name("นาง|นิตยา โคตรพฒน์")));
        assertFalse(StaffMatcher.mayBeCalled(nittaya, People.name("นาง|สมศรี มีสุข")));
    }

    @Example
    void aNumberThatIsSomebodyElsesNamesBoth() {
        StaffMatcher office = new StaffMatcher(List.of(person("S1", "นาง|นิตยา โคตรพัฒน์"), person("S2", "นาง|กานดา ใจงาม")));

        assertInstanceOf(Match.Tied.class, office.match(read("นาง|นิตยา โคตรพัฒน์"), Optional.empty(), Optional.of("s 2")));
        assertEquals("S1", matched(office.match(read("นาง|นิตยา โคตรพัฒน์"), Optional.empty(), Optional.of("S1"))).staff().id());
        assertEquals("S1", matched(office.match(read("นาง|นิตยา โคตรพัฒน์"), Optional.empty(), Optional.of("S3"))).staff().id());
    }

    @Example
    void aPerfectFamilyNameDoesNotRescueAnotherGivenName() {
        Match match = match(read("ประวิทย์ แสงตัวอย่าง"), person("S1", "กานดา แสงตัวอย่าง"));

        assertInstanceOf(Match.Unmatched.class, match);
    }

    @Example
    void nobodyIsAnAnswer() {
        assertInstanceOf(Match.Unmatched.class, match(read("ประวิทย์ คงทน"), person("S1", "กานดา ใจงาม")));
        assertInstanceOf(Match.Unmatched.class, match(new Field.Missing<>("no line"), person("S1", "กานดา ใจงาม")));
        assertInstanceOf(Match.Unmatched.class, match(read("กานดา ใจงาม")));
    }

    @Example
    void neighboursOnTheListAreToldApartByLettersBothWays() {
        StaffMember a = person("S1", "ณัฐพล ทองสุข");
        StaffMember b = person("S2", "ณัฐพร ทองสุข");

        assertEquals("S1", matched(match(read("ณัฐพล ทองสุข"), a, b)).staff().id());
        assertEquals("S2", matched(match(read("ณัฐพร ทองสุข"), a, b)).staff().id());
    }

    @Example
    void theMarginOverALookAlikeNeighbourIsSmall() {
        StaffMember member = person("S1", "พรทิพย์ ถาวรสุข");

        double lookAlike = ((Match.Matched) match(read("พรทิพย์ ถาวรสุข"), member, person("S2", "ฟรทิพย์ ถาวรสุข"))).margin();
        double other = ((Match.Matched) match(read("พรทิพย์ ถาวรสุข"), member, person("S2", "จรทิพย์ ถาวรสุข"))).margin();
        double alone = ((Match.Matched) match(read("พรทิพย์ ถาวรสุข"), member)).margin();

        assertTrue(lookAlike > 0 && lookAlike < 0.06, "look-alike " + lookAlike);
        assertTrue(other > lookAlike && other < alone, "other " + other);
        assertEquals(1, alone);
    }

    @Example
    void readingsThatFitTwoNeighboursExactlyAreTied() {
        Match match = match(read("ณัฐพล ทองสุข", "ณัฐพร ทองสุข"), person("S1", "ณัฐพล ทองสุข"), person("S2", "ณัฐพร ทองสุข"));

        assertInstanceOf(Match.Tied.class, match);
        assertTrue(match.candidates().stream().allMatch(Scored::exact));
    }

    @Example
    void homonymsAreAlwaysTied() {
        StaffMember a = person("S1", "นาย|สมหมาย ตัวอย่าง");
        StaffMember b = person("S2", "นางสาว|สมหมาย ตัวอย่าง");

        assertInstanceOf(Match.Tied.class, match(read("นาย|สมหมาย ตัวอย่าง"), a, b));
        assertInstanceOf(Match.Tied.class, match(read("สมหมาบ ตัวอย่าง"), a, b));
        assertTrue(StaffMatcher.homonyms(a, b));
    }

    @Example
    void everyHomonymIsShownHoweverMany() {
        List<StaffMember> many = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            many.add(person("S" + i, "สมหมาย ตัวอย่าง"));
        }

        assertEquals(9, new StaffMatcher(many).match(read("สมหมาย ตัวอย่าง")).candidates().size());
    }

    @Example
    void aFormerNameIsExactAndSaidToBeOne() {
        Scored best = matched(match(read("กานดา ใจงาม"), person("S1", "กานดา แสงทอง", "กานดา ใจงาม")));

        assertTrue(best.exact() && best.viaAlias());
    }

    @Example
    void aFormerFamilyNameAloneIsUnderstood() {
        Scored best = matched(match(read("กานดา ใจงาม"), person("S1", "กานดา แสงทอง", "ใจงาม")));

        assertTrue(best.exact() && best.viaAlias());
    }

    @Example
    void theFormerNameOfOneThatIsTheNameOfAnotherIsTied() {
        Match match = match(read("กานดา ใจงาม"), person("S1", "กานดา แสงทอง", "กานดา ใจงาม"), person("S2", "กานดา ใจงาม"));

        assertInstanceOf(Match.Tied.class, match);
    }

    @Example
    void aNameReadWithoutItsSpaceIsExact() {
        assertTrue(matched(match(read("สมหมายตัวอย่าง"), person("S1", "สมหมาย ตัวอย่าง"))).exact());
    }

    @Example
    void aSpaceInAnotherPlaceMakesAnotherName() {
        StaffMember a = person("S1", "กิตติ พงศ์ไพศาล");
        StaffMember b = person("S2", "กิตติพงศ์ ไพศาล");

        assertFalse(matched(match(read("กิตติพงศ์ ไพศาล"), a)).exact());
        assertEquals("S2", matched(match(read("กิตติพงศ์ ไพศาล"), a, b)).staff().id());
        assertInstanceOf(Match.Tied.class, match(read("กิตติพงศ์ไพศาล"), a, b));
    }

    @Example
    void aTitleThatTheGivenNameBeginsWithIsProposedOnly() {
        StaffMember nangnuan = person("S1", "นางนวล ใจงาม");
        StaffMember nuan = person("S2", "นวล ใจงาม");

        assertFalse(matched(match(read("นาง|นวล ใจงาม"), nangnuan)).exact());
        assertFalse(matched(match(read("นางนวล ใจงาม"), nuan)).exact());
        assertEquals("S2", matched(match(read("นาง|นวล ใจงาม"), nangnuan, nuan)).staff().id());
        assertInstanceOf(Match.Tied.class, match(read("นาง|นวล ใจงาม", "นางนวล ใจงาม"), nangnuan, nuan));
    }

    @Example
    void swappedGivenAndFamilyNameIsSimilarButNotExact() {
        Scored best = matched(match(read("ตัวอย่าง สมหมาย"), person("S1", "สมหมาย ตัวอย่าง")));

        assertFalse(best.exact());
        assertEquals(0.9, best.score(), 1e-9);
    }

    @Example
    void anEqualEnglishNameIsExactInAnyCase() {
        Scored best = matched(match(read("Mr.|SOMMAI TUAYANG"), withEnglish("S1", "สมหมาย ตัวอย่าง", "Sommai Tuayang")));

        assertTrue(best.exact() && best.viaLatin());
    }

    @Example
    void anotherRomanisationIsProposedButNotExact() {
        StaffMember member = withEnglish("S1", "ณัฐพงศ์ ศรีสุข", "Nuttapong Srisuk");

        Scored best = matched(match(read("Natthaphong Sisook"), member, person("S2", "กานดา ใจงาม")));

        assertEquals("S1", best.staff().id());
        assertTrue(best.viaLatin() && !best.exact() && best.score() < 1);
    }

    @Example
    void aThaiNameIsProposedForItsRomanisation() {
        StaffMatcher matcher = new StaffMatcher(List.of(person("S1", "สมชาย ใจดี"), person("S2", "กานดา แก้วงาม"), person("S3", "ประเสริฐ ทองสุข")));

        for (String latin : List.of("Somchai Jaidee", "Somchay Chaidi", "Jaidee Somchai")) {
            Scored best = matcher.match(read(latin)).best().orElseThrow();
            assertEquals("S1", best.staff().id(), latin);
            assertTrue(!best.exact() && best.viaLatin() && best.score() < 1, latin);
        }
    }

    @Example
    void twoPeopleWithOneEnglishNameAreTied() {
        Match match = match(read("Sommai Tuayang"), withEnglish("S1", "สมหมาย ตัวอย่าง", "Sommai Tuayang"),
                withEnglish("S2", "สมใหม่ ตัวอย่าง", "Sommai Tuayang"));

        assertInstanceOf(Match.Tied.class, match);
    }

    @Property(tries = 300)
    void aWornNameNeverBecomesExactForSomebodyElse(@ForAll Random random) {
        String stranger = People.office(1, random.nextLong()).get(0).name().full();
        String worn = People.worn(stranger, 0.25, random);

        Match match = IN_OFFICE.match(read(worn));

        boolean exact = match.candidates().stream().anyMatch(Scored::exact);
        assertEquals(OFFICE_NAMES.contains(worn.replace(" ", "")), exact, stranger + " → " + worn);
    }

    @Property(tries = 300, seed = "20231107")
    void aWornNameStillProposesItsBearer(@ForAll Random random) {
        StaffMember member = OFFICE.get(random.nextInt(OFFICE.size()));
        String worn = People.worn(member.name().full(), 0.08, random);

        Match match = IN_OFFICE.match(read(worn));

        assertTrue(match.candidates().stream().anyMatch(scored -> scored.staff().equals(member)), member.name().full() + " → " + worn);
    }

    @Example
    void measuresALookUpAmongThreeThousand() {
        List<StaffMember> staff = People.office(3000, 11);
        long start = System.nanoTime();
        StaffMatcher matcher = new StaffMatcher(staff);
        double building = (System.nanoTime() - start) / 1e6;
        Random random = new Random(3);
        int exact = 0;
        long looking = System.nanoTime();
        for (int i = 0; i < 400; i++) {
            String name = staff.get(random.nextInt(staff.size())).name().full();
            Match match = matcher.match(read(name, People.worn(name, 0.1, random)));
            exact += match.best().orElseThrow().exact() ? 1 : 0;
        }
        double each = (System.nanoTime() - looking) / 1e6 / 400;
        System.out.printf("3000 people: indexed in %.0f ms, %.2f ms a page with two readings%n", building, each);

        assertEquals(400, exact);
    }
}
