package dev.retort.source;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The code that a class file refers to: each member that it uses, as {@code java/lang/Math.max}, and each supertype, as
 * {@code java/lang/Object.}
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.4">The constant pool</a>
 */
final class ClassReferences {

    /** A pair of indexes into the constant pool. */
    private record Pair(int first, int second) {}

    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Integer> classes = new HashMap<>();
    private final Map<Integer, Integer> names = new HashMap<>();
    private final Set<Pair> members = new HashSet<>();
    private final DataInputStream in;

    private ClassReferences(byte[] classFile) {
        in = new DataInputStream(new ByteArrayInputStream(classFile));
    }

    static Set<String> of(byte[] classFile) throws IOException {
        return new ClassReferences(classFile).read();
    }

    private Set<String> read() throws IOException {
        in.skipNBytes(Integer.BYTES + 2 * Short.BYTES); // the magic number and the version
        int constants = in.readUnsignedShort();
        for (int index = 1; index < constants; index++) {
            index += readConstant(index) - 1;
        }
        Set<String> found = new HashSet<>();
        members.forEach(member -> found.add(className(member.first()) + "." + texts.get(names.get(member.second()))));
        in.skipNBytes(2 * Short.BYTES); // the access flags and the class itself
        addSupertype(found);
        for (int interfaces = in.readUnsignedShort(); interfaces > 0; interfaces--) {
            addSupertype(found);
        }
        return found;
    }

    /** Reads a constant and returns how many places it takes in the pool. */
    private int readConstant(int index) throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case 1 -> texts.put(index, in.readUTF());
            case 7 -> classes.put(index, in.readUnsignedShort());
            case 9, 10, 11 -> members.add(new Pair(in.readUnsignedShort(), in.readUnsignedShort()));
            case 12 -> {
                names.put(index, in.readUnsignedShort());
                in.skipNBytes(Short.BYTES);
            }
            case 8, 16, 19, 20 -> in.skipNBytes(Short.BYTES);
            case 15 -> in.skipNBytes(Byte.BYTES + Short.BYTES);
            case 3, 4, 17, 18 -> in.skipNBytes(Integer.BYTES);
            case 5, 6 -> in.skipNBytes(Long.BYTES);
            default -> throw new IOException("constant " + index + " has the unknown tag " + tag);
        }
        return tag == 5 || tag == 6 ? 2 : 1;
    }

    private void addSupertype(Set<String> found) throws IOException {
        int index = in.readUnsignedShort();
        if (index != 0) {
            found.add(className(index) + ".");
        }
    }

    /** The class of an index; for an array, the class of its elements. */
    private String className(int index) {
        String name = String.valueOf(texts.get(classes.get(index)));
        return name.startsWith("[") ? name.replaceAll("^\\[+L?|;$", "") : name;
    }
}
