package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "housing")
public class Housing {

    Setting factory;

    String maker;
}
