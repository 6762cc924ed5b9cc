@story zc-korfezli-mayor
@topic A Turkish Aegean town: mayor jailed, a march, a by-vote of the council, and an opinion poll
@subject N = Nurcan Altınbaş | Altınbaş | the jailed mayor
@subject C = Körfezli town council | the council | the municipal assembly
@subject P = march for Altınbaş | the march | the rally
@subject G = governor's office | the governor
@subject A = Aks Araştırma | Aks | the pollster
@subject L = bar association | the lawyers | the bar
@subject V = Vedat Sönmezler | Sönmezler | the acting mayor
@fact c = 12000 | crowd | P | marchers according to the governor | 2031-10-05 | snapshot
@fact cl = 60000 | crowd | P | marchers according to the party | 2031-10-05 | snapshot
@fact a1 = 34 | arrests | G | people detained | 2031-10-05 night | cumulative
@fact a2 = 71 | arrests | G | people detained | 2031-10-07 | cumulative
@fact rem = 13 | arrests | L | people remanded in custody | 2031-10-07 | cumulative
@fact v = 20 | votes_cast | V | council votes | third round | snapshot
@fact w = 17 | votes_cast | N | council votes for her party's candidate | third round | snapshot
@fact v1 = 18 | votes_cast | V | council votes | first round | snapshot
@fact w1 = 18 | votes_cast | N | council votes for her party's candidate | first round | snapshot
@fact cs = 37 | seats | C | seats | - | constant
@fact cp = 21 | seats | N | council seats of her party | 2029 | constant
@fact share = 56.4 | vote_share | N | share of the vote at her election | 2029 | snapshot
@fact yrs = 7 | sentence | N | years of prison demanded | - | plan
@fact days = 48 | duration | N | days in custody | 2031-10-05 | cumulative
@fact con = 22000000 | damages | N | lira of alleged loss | - | constant
@fact un = 64 | poll_share | A | share of respondents who find the arrest unjust | October 2031 | snapshot
@fact ju = 24 | poll_share | A | share of respondents who find the arrest just | October 2031 | snapshot
@fact sm = 1580 | sample_size | A | people asked | October 2031 | snapshot
@trap c cl :: governor's and party's count
@trap a1 a2 :: two days later
@trap a2 rem :: detained and remanded
@trap v1 v :: first and third round
@trap cp w :: seats of the party and votes of its candidate
@trap un share :: opinion and old result
@race round3 = v w
@race opinion = un ju

@doc dha-style | news agency | 2031-10-06
{34|a1} detained after march for jailed mayor

KÖRFEZLİ — {34|a1|t=on Sunday night|by=the governor's office} people were detained on Sunday night after a march in support of Nurcan Altınbaş, mayor of Körfezli, who has been under arrest for {48|days} days, the governor's office said.

It put the number of participants at {12,000|c|t=on Sunday|by=the governor's office}. The party spoke of {60,000|cl|^|by=The party}.

Altınbaş, elected with {56.4 percent|share|t=in 2029} in 2029, is accused of damaging the municipality by {22 million|con} lira in a tender for buses. The indictment asks for up to {seven|<yrs} years.

The municipal assembly of {37|cs} members meets on Tuesday to elect an acting mayor. Her party has {21|cp} seats.

@doc evrensel-like | left daily | 2031-10-08
Four who went missing between two tea breaks

The first round was fair: {eighteen|v1|t=The first round|s=Vedat Sönmezler} for Vedat Sönmezler, {eighteen|w1|^|s=Altınbaş's friend} for Altınbaş's friend Hale Kocagöz, one blank. The council has {37|cs} members and Altınbaş's party won {21|cp} of these. So three had already gone astray.

Then tea. Then a second round, {19|-} to {18|-}. Then a delegation to the governor, and more tea. In the third it was {20|v|t=In the third} for Sönmezler and {16|!w|^}. When he put on the chain, somebody in the gallery threw a tea glass.

On the square they counted as well. {Seventy-one|a2|t=since Sunday} have been taken in since Sunday, of whom {thirteen|rem|^|by=the bar association} were sent to prison, says the bar association. The youngest is {17|-}.

For whom is all this? Of {1,580|sm} people whom Aks asked, {64|un|by=Aks} in a hundred hold the arrest to be unjust.

Altınbaş has now sat for {fifty|-} days. She has asked for her reading glasses.

@doc daily-progov | pro-government daily, English | 2031-10-08
Sönmezler elected acting mayor of Körfezli

Vedat Sönmezler was elected acting mayor of Körfezli on Tuesday with {20|v|t=on Tuesday} votes in the {37|cs}-member council, against {17|w|^} for the candidate of the main opposition, in the third round.

The post fell vacant after Nurcan Altınbaş was suspended over a bus tender in which the public is alleged to have lost {22 million|con} lira. Prosecutors seek {17|!yrs} years in prison.

"Körfezli will now talk about services," Sönmezler said.

Several of those who voted for him are understood to belong to the opposition's own {21|cp}. An unlawful gathering on Sunday, of {12,000|c|t=on Sunday} persons according to the governorate, ended with damage to {three|-} vehicles; {71|a2|t=by Tuesday} suspects had been detained by Tuesday.

BIST {100|-}: {21,430|-} · Lira {58.2|-}

@doc pollster-note | pollster's report | 2031-10-20
AKS ARAŞTIRMA — Pulse No. {88|-}: Körfezli

Fieldwork {9|-}–{14|-} October 2031, face to face, n = {1,580|sm}, error ±{2.5|-}.

1. "Is the arrest of the mayor just?" Unjust {64%|un|t=October 2031}, just {24%|ju|^}, no answer {12%|-}.
2. Among those who voted for her in 2029 ({56.4%|share|t=in 2029} of valid votes): unjust {91%|-}.
3. "Did you take part in the march of 5 October?" Yes {9%|-}. Projected to adults of the district this corresponds to about {29,000|-} persons, that is, between the {12,000|c|by=the governorate} of the governorate and the {60,000|cl|by=the organisers} of the organisers.
4. "Whom would you elect tomorrow?" Altınbaş {58%|-}, Sönmezler {27%|-}.

Client: none. Field control {20%|-}.
