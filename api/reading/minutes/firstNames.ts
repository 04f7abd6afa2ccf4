/** Polish first names, to tell the first name from the surname and to know the gender. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `Ada Adam Adela Adelajda Adolf Adrian Adriana Agata Agnieszka Agrypina Aida Albert Alberta Albin Albina Aldona
Aleksander Aleksandra Aleksy Alfons Alfred Alfreda Alicja Alina Alojzy Amadeusz Amanda Amelia Anastazja Anatol
Andrzej Aneta Angelika Anita Anna Antoni Antonina Apolinary Apolonia Apoloniusz Ariadna Ariel Arkadiusz Arleta Arnold Artur
August Augusta Augustyn Aurelia Aureliusz Balbina Baltazar Barbara Barnaba Bartłomiej Bartosz Bazyli Beata Benedykt
Benedykta Beniamin Bernadeta Bernard Bernarda Berta Bianka Blanka Błażej Bogdan Bogna Bogumił Bogumiła Bogusław Bogusława Bohdan
Bolesław Bolesława Bonawentura Bonifacy Borys Bożena Bożydar Bronisław Bronisława Brunon Bruno Brygida Bruna Cecylia Cecyl Celestyna Celestyn
Celina Cezary Cezaryna Chrystian Cyprian Cyryl Czesław Czesława Dagmara Damian Daniel Daniela Danuta Daria Dariusz Dawid
Demetriusz Diana Dionizy Dobrawa Dobromiła Dobrosław Dobrosława Dominik Dominika Donald Donata Dorian Dorota Dymitr Edgar Edmund Edward Edwin Edyta Efraim
Elena Eleonora Eligia Eligiusz Eliza Elwira Elżbieta Emanuel Emanuela Emil Emilia Emilian Erazm Ernest Ernestyna Eryk Eryka Estera Eufemia Eufrozyna
Eugenia Eugeniusz Eulalia Eustachy Euzebia Euzebiusz Ewa Ewaryst Ewelina Fabian Fabiola Faustyna Faustyn Felicja Felicjan Feliks Ferdynand Filip Filipina Filomena Flora Florian
Florentyna Florentyn Franciszek Franciszka Fryderyk Fryderyka Gabriel Gabriela Gaja Gaweł Genowefa Gerard Gerarda Gertruda Gerwazy Gizela Gniewko Gniewomir Gracjan Gracjana Grażyna Greta
Grzegorz Gustaw Gwidon Halina Hanna Helena Helga Henryk Henryka Herbert Hermina Hieronim Hilary Hilaria Hildegarda Hipolit Honorata Horacy Hubert Hugo Ida Idzi Iga Ignacy Igor
Ilona Inga Ingrid Irena Ireneusz Irma Irmina Iwo Iwon Iwona Iza Izabela Izabella Izaak Izydor Jacek Jacenty Jadwiga Jagna Jagoda Jakub Jan Janina Janusz Jarema
Jarogniew Jaromir Jarosław Jerzy Jędrzej Joachim Joanna Jolanta Jonasz Jordan Jowita Józef Józefa Józefina Judyta Julia Julian Julianna Julita Juliusz
Justyn Justyna Kacper Kaja Kajetan Kalina Kalikst Kalista Kamil Kamila Karin Karina Karol Karolina Kaspian Kasjan Kasper Katarzyna Kazimiera Kazimierz Kinga Klara Klaudia
Klaudiusz Klementyna Klemens Klotylda Konrad Konstancja Konstanty Kordian Kordula Kornel Kornelia Korneliusz Kosma Krystian Krystyna Krystyn Krzesimir Krzysztof Ksawery Ksawera Ksenia Kunegunda Kwiryn
Lara Larysa Laura Laurencja Lech Lechosław Lena Leokadia Leon Leonard Leonarda Leonia Leontyna Leopold Leopoldyna Lesław Leszek Letycja Lew Lidia Liliana Lilianna Liwia Longin Lubomir Lucjan
Lucjana Lucyna Lucja Ludmiła Ludomir Ludosław Ludwik Ludwika Luiza Łucja Łukasz Maciej Magda Magdalena Maja Maksym Maksymilian Maksymiliana Malina Malwina Małgorzata Manfred Manuela Marceli
Marcelina Marcin Marcjanna Marek Margareta Maria Marian Marianna Mariola Mariusz Marlena Marta Martyna Maryla Maryna Marzanna Marzena Mateusz Matylda
Maurycy Melania Melchior Metody Michalina Michał Mieczysław Mieczysława Mieszko Mikołaj Milan Milena Miłosz Miłosława Mira Miranda Mirella Miriam Miron Mirosław Mirosława Modest Monika Mścisław
Nadia Nadzieja Napoleon Narcyz Natalia Natan Natasza Nel Nestor Nikodem Nikola Nikoleta Nina Nikita Noemi Norbert Norberta Oktawia Oktawian Ola Olaf Olga Olgierd Oliwia Oliwier Olimpia Onufry Orest Oskar Otylia Otto Ożana
Pamela Pankracy Patrycja Patryk Paula Paulina Paweł Pelagia Penelopa Petronela Petroniusz Piotr Placyd Pola Polikarp Prakseda Prokop Prosper Przemysław Przybysław Radomir Radosław Radosława Rafał Rafaela Rajmund Rajmunda Regina Remigiusz Renata
Roch Robert Roberta Rodryg Roger Roksana Roland Roma Roman Romana Romuald Romualda Rozalia Róża Rudolf Rufin Rufina Rupert Ruta Ryszard Ryszarda Sabina Salomea Salomon Samanta Samson Samuel Sandra Sara Sebastian
Serafin Serafina Sergiusz Seweryn Seweryna Sławomir Sławomira Sobiesław Sonia Stanisław Stanisława Stefan Stefania Stella Sulisław Sylweriusz Sylwester Sylwestra Sylwia Sylwiusz Symeon Szymon Świętosław Tadeusz Tamara Tatiana Tekla Telimena Telesfor Teodor Teodora
Teodozja Teofil Teofila Teresa Tobiasz Tomasz Tomisław Tomira Tristan Tryfon Tymon Tymoteusz Tytus Urban Urszula Urszulina Ursyn Wacław Wacława Waldemar Walenty Walentyna Waleria Walerian Walery Walter Wanda Wanessa
Wawrzyniec Wera Weronika Wespazjan Wiara Wieńczysław Wiesław Wiesława Wiktor Wiktoria Wilhelm Wilhelmina Wincenty Wincentyna Wioleta Wioletta Wirgiliusz Wisława Wit Witold Witolda Wit Witalis Władysław
Władysława Włodzimierz Włodzimiera Wojciech Wolfgang Wszebor Zachariasz Zawisza Zbigniew Zbigniewa Zbyszko Zdzisław Zdzisława Zefiryn Zenobia Zenobiusz Zenon Zenona Ziemowit Zofia Zoja Zuzanna Zygfryd Zygmunt Zyta Zyndram Żaneta Żelisław Żywia
Kuba Basia Kasia Gosia Asia Ania Tomek Wojtek Zosia Krzysiek Magda Ola Michalina Iwan Oksana Olena Svitlana Natalija Andrij Wołodymyr Kajus Dorotea Dobiesław Bertold Bertrand Bolesta Fidelis Fortunat Gilbert Gotfryd Kleopatra Kolumba Leokadiusz Lambert Ludgarda Maura Maksencjusz Melisa Mojżesz Noe Odyseusz Pafnucy Scholastyka Saturnin Tacjana Tycjan Tymoteusza Walburga Wandzisława Wirginia Zaira Zdobysław
Abel Abraham Achilles Agaton Alan Ambroży Anastazy Andżelika Angela Antonia Anzelm Apollina Archibald Arkadia Armand Arsenia Arseniusz Atanazy Aurora Benigna
Benon Berenika Bernadetta Betina Blandyna Bogdana Bogusz Bożysława Brajan Bratumiła Cezar Cezariusz Chociesław Cyriak Cyryla Czcibor Dagna Dalia Dalila Damazy
Damiana Dąbrówka Delfina Denis Dezyderia Dezydery Dobrochna Dobrogost Dobromir Domicela Domosława Donat Ela Eliasz Elizeusz Elmira Emeryk Emma Ernestyn
Eustachia Ezechiel Fabia Felicyta Fernanda Fryda Gaspar Gerta Godzimir Gościsław Gustawa Halszka Hektor Heliodor Hiacynt Hiacynta Hilda Honorat Honoriusz
Hortensja Idalia Ifigenia Ildefons Imelda Innocenty Iweta Iwetta Izajasz Izaura Izolda Janisław Jaromira Jarosława Jasmina Jaśmina Jagienka Jeremi Jeremiasz
Joela Jonatan Jozafat Juliana Julitta Jurand Justynian Karmen Karola Kasandra Kewin Kiejstut Kilian Kira Klarysa Klaudyna Kleofas Koleta Kryspin Kryspina
Kwintyn Laurenty Leander Leona Leonid Leontyn Leszka Lila Lilia Lilla Linda Liwiusz Lorena Lubomira Lubosław Ludomiła Lukrecja Lutosław Łazarz Łucjan Łucjana
Magnus Makary Malachiasz Malwin Mamert Marcel Marcela Marceliusz Marcjan Marietta Marika Marina Martin Maryjka Marzenna Mela Mercedes Metodiusz Michaela Mila
Milada Miłogost Miłowit Mirka Mirela Nataniel Nela Nereusz Nika Nikifor Nikol Nora Odeta Odetta Odylia Ofelia Oktawiusz Oleg Oleh Oriana Orlando Oswald Oswalda
Otmar Otolia Paskal Patrycjusz Patrycy Paulin Peregryn Petra Porfiry Protazy Pryscylla Pryska Racibor Racław Rachela Radogost Radomiła Radomira Raisa Ramona
Rebeka Reginald Remigia Rena Rita Robin Romeo Rościsław Rozalinda Rozamunda Rudolfina Rusłan Rut Ryksa Saba Sabin Sabrina Salwator Saul Selena Selma Serena
Serwacy Sędzimir Sędziwoj Siemowit Sławoj Sobiesława Sofia Spycimir Sulimir Sulisława Sybilla Sylwan Sylwana Szarlota Szczepan Szczęsny Światosław Świętopełk
Świętosława Tacjan Teobald Teodoryk Teofan Teona Terencjusz Tulia Tyberiusz Ulryk Ulryka Warcisław Wasyl Wenancjusz Wielisława Wiera Wiktoryn Wiktoryna Wilfryd
Wilma Wincencja Winicjusz Winifreda Wiola Wirgilia Wisław Witalia Witalina Witomir Witosława Wojsław Wojsława Zachary Zbysław Zbysława Zefiryna Zelda Zenaida
Ziemisław Zoe Zorian Zygfryda Aniela Benita Bibiana Hugon Ines Kama Longina Maks Medard Ottylia Prot Rafael Teo Tola Aleks Aleksja Antek Bartek Darek Jarek Marcelin Olek Staszek Tamila Zbyszek Hania Kamilla Nicola Oliwer Tymek Żanna Żegota Żelimir Żelisława`.split(
    /\s+/,
  ),
)

const MEN_IN_A = new Set([
  'Kuba',
  'Barnaba',
  'Bonawentura',
  'Kosma',
  'Jarema',
  'Zawisza',
  'Nikita',
  'Saba',
  'Dyzma',
])
const WOMEN_WITHOUT_A = new Set(['Noemi', 'Nel', 'Miriam', 'Ingrid', 'Karin', 'Karmen', 'Rut', 'Beatrycze'])

export type Gender = 'woman' | 'man'

/** By the ending of a first name; Polish has few exceptions. */
export const genderOf = (firstName: string): Gender =>
  WOMEN_WITHOUT_A.has(firstName) || (firstName.endsWith('a') && !MEN_IN_A.has(firstName)) ? 'woman' : 'man'
