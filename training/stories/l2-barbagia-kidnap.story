@story barbagia-kidnap
@topic Kidnapping of a hotelier's daughter in Sardinia: seizure, ransom, release, arrests, trial
@subject K = the Melis kidnapping | the kidnapping | the abduction | sequestro | seizure
@subject C = Costanza Melis | Costanza | Miss Melis | the girl | the daughter | the young woman
@subject F = Raimondo Melis | Melis | the father | the hotelier | the family
@subject B = Anonima | the bandits | the kidnappers | the gang
@subject P = Carabinieri | police | investigators | the state
@subject Z = Bachisio Corrias | Corrias | the shepherd | the go-between
@fact age = 23 | age | C | age of the kidnapped woman | 1995-03 | constant
@fact zage = 48 | age | Z | age of the man held to be the leader | 1996 | constant
@fact day = 1995-03-09 | date | K | day on which she was taken | - | constant
@fact tm = 19:15 | clock | K | time at which she was taken | 1995-03-09 | snapshot
@fact men = 5 | other | B | men in the ambush | 1995-03-09 | constant
@fact dem = 8000000000 | price | B | lire demanded | 1995-04 | constant | pledged
@fact paid = 3000000000 | price | F | lire of ransom paid | 1995-08 | constant
@fact froz = 12 | other | P | bank accounts of the family that were frozen | 1995-05 | snapshot
@fact d = 178 | duration | C | days in captivity | 1995-09-03 | constant
@fact days1 = 60 | duration | C | days in captivity so far | 1995-05-08 | snapshot
@fact cave = 2 | other | C | caves in which she was kept | - | constant
@fact chain = 4 | other | C | metres of chain | - | constant
@fact ear = 1 | other | B | photographs sent with a newspaper | 1995-05 | cumulative
@fact kg = 11 | other | C | kilograms of weight lost | 1995-09-03 | constant
@fact let = 7 | other | B | letters from the gang | 1995-09 | cumulative
@fact off = 1200 | officers | P | officers in the search | 1995-03-11 | snapshot
@fact off2 = 350 | officers | P | officers in the search | 1995-08 | snapshot
@fact ar = 9 | arrests | P | people arrested | 1996-02-14 | cumulative
@fact rec = 410000000 | price | P | lire of ransom found | 1996-02-14 | cumulative
@fact zs = 28 | sentence | Z | years in prison | 1997-11-21 | constant
@fact zask = 30 | sentence | Z | years in prison asked for | 1997-10 | plan
@fact rooms = 140 | other | F | rooms in the family's hotel | - | constant
@trap dem paid :: demanded and paid
@trap d days1 :: at the release and after two months
@trap off off2 :: at the start and in August
@trap zs zask :: given and asked
@trap age zage :: victim and leader

@doc ansa | wire agency | 1995-03-10
HOTELIER'S DAUGHTER, {23|age}, SEIZED NEAR OLIENA

NUORO, 10 MAR (AIP) - THE DAUGHTER OF A WELL-KNOWN HOTELIER WAS TAKEN AT GUNPOINT YESTERDAY AT {19.15|tm} ON THE ROAD TO OLIENA BY {FIVE|men} MASKED MEN, THE CARABINIERI SAID. COSTANZA MELIS, {23|age}, A STUDENT OF LAW, WAS DRIVING HOME IN A FIAT UNO.

HER FATHER, RAIMONDO MELIS, OWNS A {140|rooms}-ROOM HOTEL AT ARBATAX AND A SHARE IN {TWO|-} FERRIES. "I HAVE NO SUCH MONEY AS THEY THINK," HE SAID.

{1,200|~off|t=AS OF THIS MORNING|by=THE COMMANDER} MEN WITH DOGS AND HELICOPTERS WERE IN THE MOUNTAINS AS OF THIS MORNING, THE COMMANDER SAID. IT IS THE {THIRD|-} KIDNAPPING IN THE PROVINCE IN A YEAR.

@doc stampa | Italian daily | 1995-05-09
{Two|-} months of silence, then a photograph

From our envoy EMANUELE TADDEI

ARBATAX - {Sixty|days1|t=yesterday} days, yesterday. In the lobby with its {140|rooms} keys on hooks the father reads letters aloud and stops at the same line. The gang writes in capitals: {EIGHT|dem|x=1000000000} BILLION. He offers {one|-}.

A photograph came with the newspaper of 2 May. {One|ear|t=since 9 March}, in colour, since 9 March; she has a blanket and a lamp. She was taken on a Thursday evening, some minutes after {seven|-}; he'd asked her to bring bread.

The state has put its seal on {a dozen|froz|by=The state} of his bank accounts under the law against ransoms. "They've kidnapped me as well," he says, "with stamps".

He buys the {two|-} local papers daily to find his own messages in the notices.

TOTOCALCIO 1 X 2 1 1 X 2 2 1 X 1 2 1 | BTP 11.80

@doc times | foreign broadsheet | 1995-09-05
Freed after {six|-} months: the woman the bandits called 'the Lamb'

Rosalind Achebe-Hurst in Nuoro

Costanza Melis weighs {11|kg} kg less than she did on {March 9|day}. She has the mark of an iron ring on her ankle. For {178|d} days she lived in {two|cave} caves on a chain {four|chain} metres long.

She walked into a petrol station outside Mamoiada at dawn on Sunday and asked for a coffee.

The family will not say what it paid. Locals say {five billion|!paid|by=Locals} lire, or about {two|-} million pounds, carried in a milk churn. Investigators, who by August were down to {350|off2} men, say they know nothing of any churn.

{Seven|let} letters had come. One was written by herself, and ended with a recipe.

"I'm {twenty-six|!age} and I feel a hundred," the young woman said, before her brother pulled down the blinds.

@doc gaz | Italian local daily | 1996-02-15
Melis case: {nine|ar} taken in dawn raid, money in a beehive

{Nine|ar|t=yesterday} people were arrested yesterday between Orgosolo and Fonni. Of the ransom, {three billion|paid|by=the prosecutor} according to the prosecutor, {410 million|rec|t=yesterday} was under honey.

The man held to be the leader, Bachisio Corrias, {48|zage}, a shepherd with {300|-} ewes, gave the arresting captain his dog to look after.

From the cave (there was {one|!cave}, the magistrate insists, with {two|-} mouths) the lads could see the hotel's neon.

It is now established that {seven|!men} men took part in the ambush of {11 March|!day}, {three|-} of whom are still being sought. Costanza Melis, who has gone back to her studies at Pisa, saw their shoes.

Farmacie di turno: via Roma 41, p.zza Italia 8

@doc trial | wire agency | 1997-11-21
KIDNAP LEADER GIVEN {28|zs} YEARS

CAGLIARI, 21 NOV (AIP) - Shepherd Bachisio Corrias was sentenced on Friday to {28|zs|t=on Friday} years' imprisonment for the abduction of Costanza Melis in 1995. The prosecution had asked for {30|zask}.

{Four|-} accomplices got from {nine|-} to {22|-} years. {Five|men} men had stopped her car on {9 March|day} at {19.15|tm}, the court found. She was released after {178|d} days against the payment of {three billion|paid} lire, although {eight|dem|x=1000000000} billion was asked.

Accounts of the victim's father, {12|froz} in all, were unblocked only last year.
