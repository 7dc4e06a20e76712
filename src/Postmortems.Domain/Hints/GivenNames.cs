using System.Collections.Frozen;

namespace Postmortems.Domain;

/// <summary>Given names frequent enough to know without being told who took part, none of them also the name of software or a common word.</summary>
internal static class GivenNames
{
    private static readonly FrozenSet<string> Names =
        """
        aaron abdul abigail achim adam adrian agnieszka ahmed ajay alan albert alberto alejandro aleksandra alessandro alex alexander alexandra
        alexandre alexei alexis alfred ali alice alina alistair allison amanda amelie amir amit amy ana anastasia anders andre andrea andreas
        andreea andrei andrej andres andrew angela angelika anika anil anita anja anjali anke ankit anna anna-lena anne anne-marie annette annika
        anton antonia anuj arjun armin arne arthur arun ashley astrid axel ayse barbara bastian beate beatrice beatriz ben benedikt benjamin benno
        bernadette bernd bernhard bertram bettina bianca birgit birgitte björn bob bogdan brian brigitte burak burkhard camille carina carla carlos
        carmen carolin caroline catherine cathy cecilia cem charlie chiara chloe chris christian christiane christina christine christoph
        christopher cindy clara clarissa claudia clemens colin connor conrad cornelia cristina cynthia dagmar damian damien daniel daniela danielle
        danny dario darren dave david deborah deepak denise dennis derek detlef diana dieter dietmar dimitri dirk dominic dominik doris dorothea
        dorothee douglas dylan eddie edgar eduardo edward egon ekaterina eleanor elena elias elisa elisabeth elizabeth elke ella ellen elsa emil
        emilia emilie emily emine emma emre enrico enrique eric erich erik erika esther ethan eugen eva evelyn ewa fabian fabio fatima fatma
        federico felix ferdinand fernanda fernando fiona florian francesca francesco francis frank franz franziska frederic frederik frieda
        friedrich gabi gabriel gabriela gabriele gareth gavin georg george georgina gerald gerd gerhard gernot giovanni gisela giulia greg gregor
        gregory gudrun guido guillaume günter günther gustavo hakan hamza hanna hannah hannelore hanno hans hans-jürgen hans-peter harald harriet
        harry hartmut hasan hassan heather hector heidi heike heiko heinrich heinz helen helena helga helmut henning henrik henry herbert hermann
        hilde holger horst howard hubert hussein ian ibrahim igor ilona imran ines ingo ingrid irene irina isabel isabella isabelle ismail ivan jack
        jacob jacqueline jakob jakub jamal james jamie jan-ole jana jane janet janina janine jannik jason javier jeff jeffrey jennifer jenny jens
        jeremy jerry jessica jill jim joachim joan joanna joao jochen joe joel johan johann johanna johannes john jonas jonathan jörg jorge jose
        joseph josh juan juanita judith judy julian juliane julie juliette jürgen justin justyna jutta kamil karen karin karina karl karl-heinz
        karsten karthik katarzyna kate katharina kathrin kathy katja katrin keith kelly kenneth kerstin kevin khalid kirsten klara klaus konrad
        konstantin krzysztof kumar kurt kyle lakshmi larissa larry lars laura leandro leila lena lennart leon leonard leonie leslie liam liliana
        lina linda lisa lorenz lorenzo lothar louis louise lubna luca lucas lucia lucie lucy ludwig luis luisa luise lukas luke lutz lydia madeleine
        magda magdalena mahmoud maik maike manfred manuel manuela marc marcel marcin marco marcus mareike maren margaret margarete margit maria
        marianne marie marina mario marion marius marko markus marlene marta martha martin martina mary mateo mateusz mathias mathilde matt matteo
        matthew matthias maurice maximilian mehmet meike melanie melissa mert mia michael michal michelle miguel mike miriam mirko mohamad mohamed
        mohammed monika moritz murat mustafa nadine nadja nancy naomi natalia natalie natascha nathalie nathan neha neil nicholas nick nico nicolai
        nicolas nicole niels nikhil niklas nikolai nikolaus nils nina noah nora norbert norman olaf oleg olga oliver olivia omar ömer oskar osman
        pablo pamela pascal patricia patrick patrik patrizia paul paula pauline pavel pawel pedro peter petra philip philipp philippa phillip pia
        pierre piotr pradeep prakash prashant priya rachel rafael rahul rainer raj rajesh raju ralf ralph ramesh ramona raphael raul ravi rebecca
        regina reinhard reinhold renate rene ricardo riccardo richard ricky rita robert roberto rodrigo roger roland rolf romana ronald ronny
        rosemarie roxana rudi rudolf rupert ruth ryan sabine sabrina salim salma samantha sami samir samuel sandeep sandra sanjay sara sarah saskia
        sean sebastian selim selina serena sergei sergej sergio serkan shane sharon shirley siegfried sigrid silke silvia silvio simon simone sina
        sofia sonja sophia sophie stanislav stefan stefanie steffen steffi stella stephan stephanie stephen steve steven stuart sunil suresh susan
        susann susanna susanne svea sven svenja svetlana sybille sylvia tamara tanja tanya tara tatjana teresa theo theodor theresa thomas thorsten
        tim tina tino tobias tom tomas tomasz tony torben torsten tracy trevor tristan udo ulf uli ulla ulrich ulrike ursula ute uwe valentin
        valentina valeria vanessa vanja verena veronika vijay vikram viktor viktoria vincent vinod vivek viviane vladimir volker waldemar waltraud
        wei wendy werner wiebke wilfried wilhelm winfried wladimir wolfgang xavier yannick yasmin yolanda yuki yusuf yvonne zeynep zoe zuzana
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(name => HintWords.Fold(name)).ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string folded) => Names.Contains(folded);
}
