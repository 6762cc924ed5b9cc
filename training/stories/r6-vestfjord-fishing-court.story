@story r6-vestfjord-fishing-court
@topic Iceland: the district court of Vesturvík on the trawler Hafdís and its unreported cod
@subject C = Hafdís case | the court | district court | judge Sigrún Þóroddsdóttir | the judge
@subject S = Sæbjörg hf. | Sæbjörg | the company | the owner | fishing company
@subject K = skipper Ásgeir Hallvarðsson | Hallvarðsson | the skipper | Ásgeir
@subject P = prosecutor | the prosecutor | the state | prosecution
@subject F = Fisheries Directorate | directorate | inspectors
@fact co = 187 | other | S | tonnes of cod not reported | - | constant
@fact al = 240 | other | P | tonnes of cod not reported that the charge named | 2033-05 | constant | hypothetical
@fact fi = 95000000 | damages | S | kronur of fine | 2033-12-06 | constant
@fact fp = 150000000 | damages | P | kronur of fine that was asked for | 2033-11 | plan | hypothetical
@fact sf = 1400000 | damages | K | kronur of fine | 2033-12-06 | constant
@fact ss = 4 | sentence | K | months of prison on probation | 2033-12-06 | constant
@fact pr = 2 | sentence | K | years of probation | 2033-12-06 | constant
@fact qu = 310 | other | S | tonnes of quota for the year | 2034 | plan
@fact qc = 62 | other | S | tonnes of quota taken away | 2033-12-06 | constant
@fact ln = 21 | other | S | landings in question | - | constant
@fact tot = 134 | other | S | landings in all | - | constant
@fact ye = 3 | duration | S | years over which it went on | - | constant
@fact wi = 17 | other | C | witnesses | 2033-11 | constant
@fact da = 9 | duration | C | days of hearing | 2033-11 | constant
@fact ag = 61 | age | K | age of the skipper | - | constant
@fact va = 78000000 | price | S | kronur that the fish was worth | - | constant
@fact cr = 22 | jobs | S | crew and shore workers | - | constant
@trap co al :: proved and alleged
@trap fi fp :: fine and what was asked
@trap ss pr :: prison term and probation
@trap ln tot :: landings in question and all
@trap qu qc :: quota and what was taken from it
@trap fi sf :: the owner's fine and the skipper's

@doc a-wire | wire agency | 2033-12-06
REYKJAVÍK – A district court on Tuesday fined the fishing company Sæbjörg hf. {95 million|fi} kronur for hiding {187|co} tonnes of cod, and gave the skipper of its trawler Hafdís, Ásgeir Hallvarðsson, {61|ag}, {four|ss} months in prison, suspended for {two|pr} years.

Prosecutors had sought {150 million|fp} and charged {240|al} tonnes. The judge took {62|qc} tonnes of quota from the company's {310|qu} for next year. The catch was worth {78 million|va} kronur, the verdict states.

The trial lasted {nine|da} days and heard {17|wi} witnesses.

@doc b-local | west-coast weekly | 2033-12-08
Hafdís verdict: "we'll take it to the Land Court"

Sæbjörg is disappointed, manager Guðlaug Ísfold says, but {twenty-two|cr} families can breathe: the boat stays. Judge Sigrún Þóroddsdóttir found that {21|ln} of {134|tot} landings over {three|ye} years had been written down short. They add up to {187|co} tonnes of the {240|al} in the charge.

The skipper must pay {1.4 million|sf} himself. He was silent, as he has been throughout. In the courtroom I counted {17|-} people and {one|-} dog.

Ads · Herring, dried, from 2,900 kr

@doc c-national | broadcaster | 2033-12-06
Fiskistofa: verdict is a signal

The Fisheries Directorate's inspectors began with one crate that weighed what it should not. It took them {nine|-} months to set {21|ln} landings against what the plant paid for, and the court has now followed them: cod unreported to the tune of {187|co} tonnes, valued at {78 million|va} kronur, over {three|ye} years.

The punishment, a fine of {95 million|fi}, is below the {150 million|fp} the prosecutor called for. The quota is clipped by {62|qc} tonnes of {310|qu}. Hallvarðsson got {four|ss} months, deferred.

@doc d-trade | fishing trade paper | 2033-12-09
Fined for fish

What is {187|co} tonnes? Less than a good week of the Hafdís; the whole of a small boat's year. The charge named {240|al}, so the lawyers' autumn was worth {53|-}.

The owner pays ISK {95m|fi|v=95000000}, roughly what the cod, at ISK {78m|va|v=78000000}, would have brought and a bit. He also gives up {62|qc} tonnes of quota. Appeal is certain. Hallvarðsson, {61|ag}, was fined ISK {1.4m|sf|v=1400000}; his {four|ss} months are suspended for {two|pr} years.

Industry voices, {17|wi} of whom testified, say inspectors should board at sea.

@doc e-court | court summary | 2033-12-06
Judgment in case S-441/2033

The defendants are found guilty of failing to report catch in {21|ln} of {134|tot} landings. The proven quantity is {187|co} t. In assessing it, the court disregards {53|-} t for want of evidence.

Defendant I (Sæbjörg hf.) shall pay a fine of ISK {95,000,000|fi}. Defendant II shall pay ISK {1,400,000|sf} and is sentenced to {4|ss} months, deferred for {2|pr} years. Costs of ISK {6,300,000|-} are borne jointly.

The hearing took {9|da} days. Witnesses: {17|wi}.
