package org.baiprakat.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedArgumentsTest {
    @ParameterizedTest
    @ValueSource(strings = {"java -Dfile.encoding=UTF-8 -jar baiprakat.jar staff import -jar", "java -Dbaiprakat.worker=true -cp baiprakat.jar org.baiprakat.Main staff import -jar"})
    void theyFollowTheProgram(String line) {
        assertEquals(List.of("staff", "import", "-jar"), TypedArguments.after(Arrays.asList(line.split(" ")), "org.baiprakat.Main"));
    }

    @Test
    void elsewhereTheyAreTakenAsTheyAre() {
        String[] given = {"staff", "import", "บัญชี?.xlsx"};

        assertArrayEquals(given, TypedArguments.of(given, TypedArgumentsTest.class));
    }
}
