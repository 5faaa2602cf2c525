package no.dekom.deploy.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.Persona;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The administrator sends in a spreadsheet, reads what will happen, mends it, and has it carried out. */
@ExtendWith({DemoService.Running.class, Chromium.Running.class})
class ImportWalkTest {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DemoService service;
    private final Browser browser;

    ImportWalkTest(DemoService service, Browser browser) {
        this.service = service;
        this.browser = browser;
    }

    private static byte[] sheet(String number) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Skoler");
            String[][] rows = {
                {"Organisasjonsnummer", "Navn", "Type", "Overordnet (organisasjonsnummer)"},
                {number, "Gråsteinen skole", "Skole", "246281947"}
            };
            for (var row = 0; row < rows.length; row++) {
                for (var column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        }
        return file.toByteArray();
    }

    @Test
    void a_file_is_mended_and_imported() throws IOException {
        try (var silje = Someone.at(service, browser).logsInAs(Persona.ADMINISTRATOR)) {
            silje.open("/import").isAt("Importer fra regneark");
            send(silje, sheet("311615590"));
            silje.sees("Ingenting er lagret. Rader med feil: 1.")
                    .sees("«311615590» er ikke et gyldig organisasjonsnummer");
            silje.open("/import");
            send(silje, sheet("313000001"));
            silje.sees("Filen er i orden: 1 nye, 0 endrede og 0 uendrede.")
                    .presses("Utfør importen")
                    .sees("Importen er utført: 1 nye og 0 endrede");
            silje.open("/organisasjoner").sees("Gråsteinen skole");
        }
    }

    private static void send(Someone person, byte[] file) {
        person.field("Fil").setInputFiles(new FilePayload("skoler.xlsx", TYPE, file));
        person.presses("Se hva som vil skje");
    }
}
