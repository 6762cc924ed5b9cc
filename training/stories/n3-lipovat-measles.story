@story n3-lipovat-measles
@topic Measles outbreak in the Romanian county of Lipovăț, and the vaccination campaign against it
@subject M = Lipovăț measles outbreak | the outbreak | measles | the epidemic
@subject L = Lipovăț county | the county | Lipovăț
@subject V = the town of Vadu Rece | Vadu Rece
@subject R = Romania | the country | nationwide
@subject H = Saint Parascheva hospital | the county hospital | the hospital
@subject D = Public health directorate | the directorate | DSP
@subject G = health ministry | the ministry | Bucharest | Cosmin Dragnea | Dragnea
@fact c1 = 187 | cases | M | confirmed cases | 2019-02-08 | cumulative
@fact c2 = 264 | cases | M | confirmed cases | 2019-02-15 | cumulative
@fact cw = 77 | cases | M | confirmed cases in one week | 2019-02-09 to 2019-02-15 | snapshot
@fact su = 139 | cases | M | suspected cases | 2019-02-15 | snapshot
@fact cv = 118 | cases | V | confirmed cases | 2019-02-15 | cumulative
@fact cr = 1942 | cases | R | confirmed cases | 2019-02-15, since January 2018 | cumulative
@fact d1 = 3 | deaths | M | people killed | 2019-02-08 | cumulative
@fact d2 = 5 | deaths | M | people killed | 2019-02-15 | cumulative
@fact dr = 21 | deaths | R | people killed | 2019-02-15, since January 2018 | cumulative
@fact ho = 46 | injuries | H | measles patients in the wards | 2019-02-15 | snapshot
@fact ic = 7 | injuries | H | measles patients in intensive care | 2019-02-15 | snapshot
@fact st = 11 | cases | H | nurses and doctors infected | 2019-02-15 | cumulative
@fact bd = 38 | other | H | beds for infectious diseases | - | constant
@fact un = 91 | rate | M | patients without a vaccination, in percent | 2019-02-15 | snapshot
@fact v1 = 71.4 | rate | L | children with the first dose, in percent | end of 2018 | snapshot
@fact v2 = 58.2 | rate | L | children with both doses, in percent | end of 2018 | snapshot
@fact vr = 84.6 | rate | R | children with the first dose, in percent | end of 2018 | snapshot
@fact hi = 95 | rate | - | children with both doses that stop the disease, in percent | - | constant | threshold
@fact ds = 12000 | other | G | doses promised for the county | 2019-02-12 | plan | pledged
@fact da = 4800 | other | D | doses delivered | 2019-02-15 | cumulative
@fact dg = 2130 | other | D | doses given | 2019-02-15 | cumulative
@fact tg = 9500 | other | D | children to be vaccinated | by the end of March 2019 | plan | pledged
@fact sc = 14 | other | L | schools shut | 2019-02-15 | snapshot
@fact fi = 10000 | damages | G | largest fine in lei for parents who refuse | - | plan | projected
@fact mo = 1800000 | budget | G | lei for the campaign | 2019-02-12 | plan | pledged
@fact pr = 24 | cases | R | confirmed cases in 2015 | 2015 | constant
@fact bej = 160 | other | V | doses that the local doctor got | 2019-02-15 | cumulative
@fact dw = 2 | deaths | M | people killed in one week | 2019-02-09 to 2019-02-15 | snapshot
@fact vk = 5 | deaths | M | children killed by the vaccine | 2019-02-15 | cumulative | denied
@fact ae = 3 | other | D | reactions to the vaccine | 2019-02-19 | cumulative
@fact dn = 30000 | other | G | doses in a store | 2019-02-16 | snapshot | denied
@rel sum d2 = d1 + dw
@rel sum c2 = c1 + cw
@trap c1 c2 :: a week later
@trap c2 su :: confirmed and suspected
@trap c2 cv :: the county and one town
@trap c2 cr :: the county and the country
@trap d2 dr :: the county's dead and the country's
@trap d2 vk :: the claim counts deaths from the disease as deaths from the shot
@trap v1 v2 :: first dose and both doses
@trap v1 vr :: the county and the country
@trap ds da :: doses promised, delivered, given
@trap da dg :: doses delivered and given
@trap ho ic :: intensive care is part of the wards
@trap v2 hi :: what is reached and what is needed

@doc a-bulletin | official bulletin | 2019-02-15
DSP LIPOVĂȚ – WEEKLY BULLETIN, WEEK 7/2019
Evolution of measles, data closed on Friday 15.02.2019, 12:00

Confirmed since the start of the epidemic: {264|c2|t=Friday 15.02.2019, 12:00} ({+77|cw|v=77|t=Friday 15.02.2019, 12:00} against the bulletin of week 6)
of which Vadu Rece: {118|cv|t=Friday 15.02.2019, 12:00}
Suspected, results awaited: {139|su|t=Friday 15.02.2019, 12:00}
Deaths: {5|d2|t=Friday 15.02.2019, 12:00} (ages: 7 months, 10 months, 2, 3 and 34 years)
Unvaccinated among confirmed: {91%|un|t=Friday 15.02.2019, 12:00}
In the wards of Saint Parascheva: {46|ho|t=Friday 15.02.2019, 12:00}, intensive care {7|ic|^}
Health personnel infected: {11|st|t=Friday 15.02.2019, 12:00}

Vaccination. First-dose coverage of the county at the end of 2018 was {71.4%|v1|t=at the end of 2018}, both doses {58.2%|v2|^}. MMR doses received: {4,800|da}. Administered: {2,130|dg}. Objective: {9,500|tg|t=by 31 March} children aged 9 months to 9 years by 31 March.

Units of education with courses suspended: {14|sc|t=Friday 15.02.2019, 12:00}.

Executive director, Dr Smaranda Vlașin
Reg. no. 1187/15.02.2019

@doc b-wire | wire agency | 2019-02-15
{Two|dw} more die as measles spreads in eastern Romania

BUCHAREST (Danubia Press) — {Two|dw} more people have died of measles in Lipovăț county, bringing the number of deaths in the outbreak there to {five|d2|t=on Friday|by=health officials}, health officials said on Friday, as the government rushed vaccine to one of the European Union's least protected regions.

Confirmed infections rose to {264|c2|t=on Friday|by=health officials} from {187|c1|t=a week earlier} a week earlier. More than {nine in 10|>un|v=90} patients had not been inoculated.

The latest victims were a 10-month-old girl, too young for the routine shot, and a man of 34, the first adult.

Health Minister Cosmin Dragnea pledged {12,000|ds|by=Health Minister Cosmin Dragnea} doses and {1.8 million|mo|^} lei ({$430,000|-}) on Tuesday. A bill before parliament would let authorities fine parents up to {10,000|<fi|by=A bill before parliament} lei for refusing vaccination.

The World Health Organization says {95%|hi|by=The World Health Organization} of children need {two|-} doses to stop transmission. In Lipovăț {57.2%|!v2|t=last year} had them last year. For a single dose the national rate is {84.6%|vr|t=last year}.

Across Romania there have been {1,942|cr|t=since the start of 2018} cases and {21|dr|^} deaths since the start of 2018. In 2015 there were {24|pr|t=In 2015} infections.

@doc c-reportage | magazine reportage | 2019-02-17
The waiting room at Vadu Rece

By Henrike Osterkamp; photographs by Matei Ursachi

At seven in the morning there are {thirty|-} prams outside Dr Aurica Bejan's surgery, and one vaccine refrigerator inside. "In November I had {two|-} mothers a week," she says. "Now they ring at night."

The town on the Lipova has had more measles than any other place in the county: {118|cv|t=up to Friday} proven cases up to Friday. It has {one|-} doctor for {6,300|-} souls, no ambulance after six, and, since last Monday, no school. Vadu Rece's {three|-} are among the {fourteen|sc} that are shut.

In Saint Parascheva, an hour away on the DN 24, beds for the contagious number {38|bd}. On Friday {64|!ho|t=On Friday} measles patients lay in them, beside them and between them. The ward sister, Violeta Ghiban, shows me the list on the door: {11|st|t=by then} of her colleagues, nurses and doctors, had caught it by then.

{Seven|ic|t=On Friday} of the patients were in intensive care. Behind the glass, a boy called Ionuț pulled at his tube.

What Bucharest sends is late. {Twelve thousand|ds|by=Bucharest} doses were announced; {4,800|da|t=by the end of the week} had come by the end of the week. Dr Bejan got {160|bej} of them. She used them up by Thursday.

@doc d-fact | fact check site | 2019-02-19
Fact check: Did the vaccine "kill {five|vk} children in Lipovăț"?

RATING: FALSE | Shared 41,000 times | Updated 19 Feb 2019, 16:20

THE CLAIM. A post with a picture of a small coffin says {five|vk|by=A post with a picture of a small coffin} children died in Lipovăț "after the ministry's vaccine".

THE FACTS. The county had counted {five|d2|t=by 15 February} deaths by 15 February. All were caused by measles. None of those who died had been vaccinated, and one of them was 34 years old.

Nor is it true, as the same page writes, that "most of the sick had their shots". The directorate's bulletin says {91 per cent|un|by=The directorate's bulletin} of patients had none.

How safe is the shot? In the past two weeks {2,130|dg|t=In the past two weeks} doses have been administered in the county. The directorate told us of {three|ae|by=The directorate} reactions, all of them fevers.

And coverage? About {71%|~v1|t=at the end of last year} of the county's children had a first dose at the end of last year. Romania as a whole: {86.4%|!vr|t=at the end of last year}.

The post is right about one thing. {Three|d1|t=on 8 February} deaths had been reported on 8 February, {five|d2|t=a week on} a week on. The outbreak is growing: {264|c2|t=a week on} confirmed infections, with {139|su|^} more suspected.

SOURCES: DSP bulletin 7/2019; interview with Dr S. Vlașin, 18 Feb

@doc e-tv | local TV site | 2019-02-16
Minister booed in Lipovăț: „Where are the vaccines?"

TVL News, Saturday 21:15

Health minister Cosmin Dragnea was met with whistles at the county hospital today. He spent {25 minutes|-} inside, {ten|-} of them in front of our camera.

– Of what we promised, {4,800|da|by=Health minister Cosmin Dragnea} doses are here and the rest will be here by Thursday. The target of {5,900|!tg|by=Health minister Cosmin Dragnea} children by the end of March stands, the minister said. He denied that the ministry had {30,000|dn|by=He} doses lying in a store in Giurgiu. "If I had them I'd bring them in my own car."

The directorate's latest report lists {264|c2|t=on Friday|by=The directorate} patients on Friday, {77|cw|t=within seven days} of them added within seven days.

The hospital's manager wants parents to stay away unless a child has trouble breathing. "We have {38|bd|by=The hospital's manager} beds. We are past that."

▶ VIDEO 2:47 The moment the minister leaves by the back door
★ Most watched: Wolf in Piața Unirii, 88,000 views
