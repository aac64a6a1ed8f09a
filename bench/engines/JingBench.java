import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * Jing with the schema compiled once and the documents in memory. Arguments: the schema, and a file that names a document a
 * line. Each line read from standard input makes one pass over all.
 */
public final class JingBench {
  private static final class Silent implements ErrorHandler {
    @Override
    public void warning(SAXParseException exception) {}

    @Override
    public void error(SAXParseException exception) {}

    @Override
    public void fatalError(SAXParseException exception) throws SAXParseException {
      throw exception;
    }
  }

  public static void main(String[] arguments) throws Exception {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Silent());
    ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
    if (!driver.loadSchema(ValidationDriver.fileInputSource(new File(arguments[0])))) System.exit(3);
    List<byte[]> documents = new ArrayList<>();
    for (String path : Files.readAllLines(Paths.get(arguments[1]))) documents.add(Files.readAllBytes(Paths.get(path)));

    BufferedReader input = new BufferedReader(new InputStreamReader(System.in));
    System.out.println("ready");
    while (input.readLine() != null) {
      long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long wall = System.nanoTime();
      int valid = 0;
      for (byte[] document : documents) {
        try {
          if (driver.validate(new InputSource(new ByteArrayInputStream(document)))) valid++;
        } catch (SAXParseException exception) {
          // Not well-formed: not valid.
        }
      }
      double wallTime = (System.nanoTime() - wall) / 1e6;
      double cpuTime = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6;
      System.out.printf(java.util.Locale.ROOT, "%.3f %.3f %d%n", wallTime, cpuTime, valid);
    }
  }
}
