package shop;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mapped by the file beside it. */
public class Parcel {

    private long number;
    private String label;
    private Integer weight;
    private Parcel box;
    private Set<Parcel> contents;
    private List<String> stamps;
    private Map<String, Integer> fees;
    private String street;
    private int version;

    public long getNumber() {
        return number;
    }

    public void setNumber(long number) {
        this.number = number;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Integer getWeight() {
        return weight;
    }

    public void setWeight(Integer weight) {
        this.weight = weight;
    }

    public Parcel getBox() {
        return box;
    }

    public void setBox(Parcel box) {
        this.box = box;
    }

    public Set<Parcel> getContents() {
        return contents;
    }

    public void setContents(Set<Parcel> contents) {
        this.contents = contents;
    }

    public List<String> getStamps() {
        return stamps;
    }

    public void setStamps(List<String> stamps) {
        this.stamps = stamps;
    }

    public Map<String, Integer> getFees() {
        return fees;
    }

    public void setFees(Map<String, Integer> fees) {
        this.fees = fees;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
